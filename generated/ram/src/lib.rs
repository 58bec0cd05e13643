// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Users
//!
//! - [`CreateUser`](mod@create_user): Creates a RAM user, without any permissions to begin with.
//! - [`DeleteUser`](mod@delete_user): Deletes a RAM user, who must have no policies, groups, AccessKey pairs, logon, or MFA device left.
//! - [`GetUser`](mod@get_user): Shows one RAM user in detail.
//! - [`ListUsers`](mod@list_users): Lists all RAM users of the account with their details.
//! - [`UpdateUser`](mod@update_user): Changes the name or the contact data of a RAM user.
//!
//! ## Login profiles
//!
//! - [`ChangePassword`](mod@change_password): Changes the console password of the RAM user who makes the call.
//! - [`CreateLoginProfile`](mod@create_login_profile): Lets a RAM user log on to the console, with the password given.
//! - [`DeleteLoginProfile`](mod@delete_login_profile): Takes the console logon away from a RAM user; AccessKey pairs go on working.
//! - [`GetLoginProfile`](mod@get_login_profile): Returns whether and how a RAM user can log on to the console.
//! - [`UpdateLoginProfile`](mod@update_login_profile): Changes the console password of a RAM user or the conditions of the logon.
//!
//! ## Access keys
//!
//! - [`CreateAccessKey`](mod@create_access_key): Creates an AccessKey pair for a RAM user.
//! - [`DeleteAccessKey`](mod@delete_access_key): Deletes an AccessKey pair of a RAM user; calls signed with it fail from then on.
//! - [`GetAccessKeyLastUsed`](mod@get_access_key_last_used): Tells when an AccessKey pair of a RAM user was last used.
//! - [`ListAccessKeys`](mod@list_access_keys): Lists the AccessKey pairs of a RAM user, without their secrets.
//! - [`UpdateAccessKey`](mod@update_access_key): Puts an AccessKey pair of a RAM user into use or out of it.
//!
//! ## Multi-factor authentication
//!
//! - [`BindMFADevice`](mod@bind_mfa_device): Binds an MFA device to a RAM user; two one-time codes in a row prove that the device works.
//! - [`CreateVirtualMFADevice`](mod@create_virtual_mfa_device): Creates a virtual MFA device and returns the seed to enter in an authenticator app.
//! - [`DeleteVirtualMFADevice`](mod@delete_virtual_mfa_device): Deletes a virtual MFA device that is not bound to any user.
//! - [`GetUserMFAInfo`](mod@get_user_mfa_info): Returns the MFA device bound to a RAM user.
//! - [`ListVirtualMFADevices`](mod@list_virtual_mfa_devices): Lists the multi-factor authentication (MFA) devices of the account.
//! - [`UnbindMFADevice`](mod@unbind_mfa_device): Unbinds the MFA device from a RAM user, who can then log on without it.
//!
//! ## User groups
//!
//! - [`AddUserToGroup`](mod@add_user_to_group): Puts a RAM user into a user group, whose policies then hold for the user too.
//! - [`CreateGroup`](mod@create_group): Creates an empty user group.
//! - [`DeleteGroup`](mod@delete_group): Deletes a user group, which must have neither members nor policies any more.
//! - [`GetGroup`](mod@get_group): Shows one RAM user group by its name.
//! - [`ListGroups`](mod@list_groups): Lists the RAM user groups of the account page by page.
//! - [`ListGroupsForUser`](mod@list_groups_for_user): Lists the groups that a RAM user is a member of.
//! - [`ListUsersForGroup`](mod@list_users_for_group): Lists the members of a user group.
//! - [`RemoveUserFromGroup`](mod@remove_user_from_group): Takes a RAM user out of a user group, whose policies then no longer hold for the user.
//! - [`UpdateGroup`](mod@update_group): Renames a user group or changes its remark.
//!
//! ## Roles
//!
//! - [`CreateRole`](mod@create_role): Creates a RAM role with the trust policy that says who may assume it.
//! - [`DeleteRole`](mod@delete_role): Deletes a RAM role, from which all policies have to be detached first.
//! - [`GetRole`](mod@get_role): Shows one RAM role with its trust policy.
//! - [`ListRoles`](mod@list_roles): Lists the RAM roles of the account, optionally by tags.
//! - [`UpdateRole`](mod@update_role): Changes a role: its trust policy, description, or longest session.
//!
//! ## Policies
//!
//! - [`CreatePolicy`](mod@create_policy): Creates a custom policy, which takes effect where it is attached.
//! - [`CreatePolicyVersion`](mod@create_policy_version): Adds a version with a new document to a policy and can make it the default.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a custom policy.
//! - [`DeletePolicyVersion`](mod@delete_policy_version): Deletes one version of a policy; its other versions remain.
//! - [`GetPolicy`](mod@get_policy): Returns a policy and its default version.
//! - [`GetPolicyVersion`](mod@get_policy_version): Returns one version of a policy with its text.
//! - [`ListPolicies`](mod@list_policies): Lists system and custom policies, filtered by type or tags.
//! - [`ListPolicyVersions`](mod@list_policy_versions): Lists the versions that exist of a policy.
//! - [`SetDefaultPolicyVersion`](mod@set_default_policy_version): Makes one version of a policy the one in force.
//! - [`UpdatePolicyDescription`](mod@update_policy_description): Changes the description of a custom policy, but not its content.
//!
//! ## Policy attachments
//!
//! - [`AttachPolicyToGroup`](mod@attach_policy_to_group): Gives a RAM user group the permissions of a policy.
//! - [`AttachPolicyToRole`](mod@attach_policy_to_role): Gives a RAM role the permissions of a policy.
//! - [`AttachPolicyToUser`](mod@attach_policy_to_user): Gives a RAM user the permissions of a policy.
//! - [`DetachPolicyFromGroup`](mod@detach_policy_from_group): Takes the permissions of a policy away from a RAM user group.
//! - [`DetachPolicyFromRole`](mod@detach_policy_from_role): Takes the permissions of a policy away from a RAM role.
//! - [`DetachPolicyFromUser`](mod@detach_policy_from_user): Takes the permissions of a policy away from a RAM user.
//! - [`ListEntitiesForPolicy`](mod@list_entities_for_policy): Lists the users, groups, and roles that a policy is attached to.
//! - [`ListPoliciesForGroup`](mod@list_policies_for_group): Lists the policies that a user group has been granted.
//! - [`ListPoliciesForRole`](mod@list_policies_for_role): Lists the policies that a RAM role has been granted.
//! - [`ListPoliciesForUser`](mod@list_policies_for_user): Lists the policies that a RAM user has been granted directly, not those of its groups.
//!
//! ## Security settings
//!
//! - [`ClearAccountAlias`](mod@clear_account_alias): Removes the account alias, so that it no longer serves for logging on.
//! - [`GetAccountAlias`](mod@get_account_alias): Returns the alias that the account goes by when its users log on.
//! - [`GetPasswordPolicy`](mod@get_password_policy): Returns the rules that passwords of RAM users have to follow.
//! - [`GetSecurityPreference`](mod@get_security_preference): Returns what RAM users may manage by themselves and how they log on.
//! - [`SetAccountAlias`](mod@set_account_alias): Gives the account an alias that its users can log on with.
//! - [`SetPasswordPolicy`](mod@set_password_policy): Sets the rules that passwords of RAM users have to follow.
//! - [`SetSecurityPreference`](mod@set_security_preference): Sets what RAM users may manage by themselves and how they log on.
//!
//! ## Permission diagnostics
//!
//! - [`DecodeDiagnosticMessage`](mod@decode_diagnostic_message): Decodes the diagnostic text that comes with a refused call and tells why it was refused.
//!
//! ## Others
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of resources, or the resources that have certain tags.
//! - [`TagResources`](mod@tag_resources): Puts tags on RAM resources, which are given by name.
//! - [`UntagResources`](mod@untag_resources): Removes the given tags, or all tags, from RAM resources.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_user_to_group;
pub mod attach_policy_to_group;
pub mod attach_policy_to_role;
pub mod attach_policy_to_user;
pub mod bind_mfa_device;
pub mod change_password;
pub mod clear_account_alias;
pub mod create_access_key;
pub mod create_group;
pub mod create_login_profile;
pub mod create_policy;
pub mod create_policy_version;
pub mod create_role;
pub mod create_user;
pub mod create_virtual_mfa_device;
pub mod decode_diagnostic_message;
pub mod delete_access_key;
pub mod delete_group;
pub mod delete_login_profile;
pub mod delete_policy;
pub mod delete_policy_version;
pub mod delete_role;
pub mod delete_user;
pub mod delete_virtual_mfa_device;
pub mod detach_policy_from_group;
pub mod detach_policy_from_role;
pub mod detach_policy_from_user;
pub mod get_access_key_last_used;
pub mod get_account_alias;
pub mod get_group;
pub mod get_login_profile;
pub mod get_password_policy;
pub mod get_policy;
pub mod get_policy_version;
pub mod get_role;
pub mod get_security_preference;
pub mod get_user;
pub mod get_user_mfa_info;
pub mod list_access_keys;
pub mod list_entities_for_policy;
pub mod list_groups;
pub mod list_groups_for_user;
pub mod list_policies;
pub mod list_policies_for_group;
pub mod list_policies_for_role;
pub mod list_policies_for_user;
pub mod list_policy_versions;
pub mod list_roles;
pub mod list_tag_resources;
pub mod list_users;
pub mod list_users_for_group;
pub mod list_virtual_mfa_devices;
pub mod remove_user_from_group;
pub mod set_account_alias;
pub mod set_default_policy_version;
pub mod set_password_policy;
pub mod set_security_preference;
pub mod tag_resources;
pub mod unbind_mfa_device;
pub mod untag_resources;
pub mod update_access_key;
pub mod update_group;
pub mod update_login_profile;
pub mod update_policy_description;
pub mod update_role;
pub mod update_user;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_user_to_group::{AddUserToGroupRequest, AddUserToGroupResponse},
    attach_policy_to_group::{AttachPolicyToGroupRequest, AttachPolicyToGroupResponse},
    attach_policy_to_role::{AttachPolicyToRoleRequest, AttachPolicyToRoleResponse},
    attach_policy_to_user::{AttachPolicyToUserRequest, AttachPolicyToUserResponse},
    bind_mfa_device::{BindMFADeviceRequest, BindMFADeviceResponse},
    change_password::{ChangePasswordError, ChangePasswordRequest, ChangePasswordResponse},
    clear_account_alias::{ClearAccountAliasRequest, ClearAccountAliasResponse},
    create_access_key::{CreateAccessKeyRequest, CreateAccessKeyResponse},
    create_group::{CreateGroupRequest, CreateGroupResponse},
    create_login_profile::{CreateLoginProfileRequest, CreateLoginProfileResponse},
    create_policy::{CreatePolicyRequest, CreatePolicyResponse},
    create_policy_version::{CreatePolicyVersionRequest, CreatePolicyVersionResponse},
    create_role::{CreateRoleRequest, CreateRoleResponse},
    create_user::{CreateUserRequest, CreateUserResponse},
    create_virtual_mfa_device::{CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse},
    decode_diagnostic_message::{DecodeDiagnosticMessageError, DecodeDiagnosticMessageRequest, DecodeDiagnosticMessageResponse},
    delete_access_key::{DeleteAccessKeyRequest, DeleteAccessKeyResponse},
    delete_group::{DeleteGroupRequest, DeleteGroupResponse},
    delete_login_profile::{DeleteLoginProfileRequest, DeleteLoginProfileResponse},
    delete_policy::{DeletePolicyRequest, DeletePolicyResponse},
    delete_policy_version::{DeletePolicyVersionRequest, DeletePolicyVersionResponse},
    delete_role::{DeleteRoleRequest, DeleteRoleResponse},
    delete_user::{DeleteUserError, DeleteUserRequest, DeleteUserResponse},
    delete_virtual_mfa_device::{DeleteVirtualMFADeviceRequest, DeleteVirtualMFADeviceResponse},
    detach_policy_from_group::{DetachPolicyFromGroupRequest, DetachPolicyFromGroupResponse},
    detach_policy_from_role::{DetachPolicyFromRoleRequest, DetachPolicyFromRoleResponse},
    detach_policy_from_user::{DetachPolicyFromUserError, DetachPolicyFromUserRequest, DetachPolicyFromUserResponse},
    get_access_key_last_used::{GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse},
    get_account_alias::{GetAccountAliasRequest, GetAccountAliasResponse},
    get_group::{GetGroupRequest, GetGroupResponse},
    get_login_profile::{GetLoginProfileError, GetLoginProfileRequest, GetLoginProfileResponse},
    get_password_policy::{GetPasswordPolicyRequest, GetPasswordPolicyResponse},
    get_policy::{GetPolicyRequest, GetPolicyResponse},
    get_policy_version::{GetPolicyVersionRequest, GetPolicyVersionResponse},
    get_role::{GetRoleRequest, GetRoleResponse},
    get_security_preference::{GetSecurityPreferenceRequest, GetSecurityPreferenceResponse},
    get_user::{GetUserRequest, GetUserResponse},
    get_user_mfa_info::{GetUserMFAInfoRequest, GetUserMFAInfoResponse},
    list_access_keys::{ListAccessKeysRequest, ListAccessKeysResponse},
    list_entities_for_policy::{ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse},
    list_groups::{ListGroupsRequest, ListGroupsResponse},
    list_groups_for_user::{ListGroupsForUserError, ListGroupsForUserRequest, ListGroupsForUserResponse},
    list_policies::{ListPoliciesRequest, ListPoliciesResponse},
    list_policies_for_group::{ListPoliciesForGroupRequest, ListPoliciesForGroupResponse},
    list_policies_for_role::{ListPoliciesForRoleRequest, ListPoliciesForRoleResponse},
    list_policies_for_user::{ListPoliciesForUserRequest, ListPoliciesForUserResponse},
    list_policy_versions::{ListPolicyVersionsRequest, ListPolicyVersionsResponse},
    list_roles::{ListRolesRequest, ListRolesResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_users::{ListUsersRequest, ListUsersResponse},
    list_users_for_group::{ListUsersForGroupRequest, ListUsersForGroupResponse},
    list_virtual_mfa_devices::{ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse},
    remove_user_from_group::{RemoveUserFromGroupRequest, RemoveUserFromGroupResponse},
    set_account_alias::{SetAccountAliasRequest, SetAccountAliasResponse},
    set_default_policy_version::{SetDefaultPolicyVersionRequest, SetDefaultPolicyVersionResponse},
    set_password_policy::{SetPasswordPolicyRequest, SetPasswordPolicyResponse},
    set_security_preference::{SetSecurityPreferenceRequest, SetSecurityPreferenceResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    unbind_mfa_device::{UnbindMFADeviceRequest, UnbindMFADeviceResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_access_key::{UpdateAccessKeyError, UpdateAccessKeyRequest, UpdateAccessKeyResponse},
    update_group::{UpdateGroupRequest, UpdateGroupResponse},
    update_login_profile::{UpdateLoginProfileRequest, UpdateLoginProfileResponse},
    update_policy_description::{UpdatePolicyDescriptionRequest, UpdatePolicyDescriptionResponse},
    update_role::{UpdateRoleRequest, UpdateRoleResponse},
    update_user::{UpdateUserRequest, UpdateUserResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ram",
    version: "2015-05-01",
    endpoints: Endpoints {
        central: Some("ram.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "sts.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "sts.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "sts.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "sts.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "sts.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "sts.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "sts.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "sts.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "sts.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "sts.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "sts.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "sts.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "sts.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "sts.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "sts.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "sts.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "sts.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "sts.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "sts.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "sts.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "sts.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "sts.us-west-1.aliyuncs.com"),
        ],
        rule: Some("sts.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Resource Access Management.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Puts a RAM user into a user group, whose policies then hold for the user too.
    #[inline]
    pub fn add_user_to_group(
        &self,
        request: AddUserToGroupRequest,
    ) -> Call<'_, AddUserToGroupRequest> {
        self.inner.call(request)
    }
    /// Gives a RAM user group the permissions of a policy.
    #[inline]
    pub fn attach_policy_to_group(
        &self,
        request: AttachPolicyToGroupRequest,
    ) -> Call<'_, AttachPolicyToGroupRequest> {
        self.inner.call(request)
    }
    /// Gives a RAM role the permissions of a policy.
    #[inline]
    pub fn attach_policy_to_role(
        &self,
        request: AttachPolicyToRoleRequest,
    ) -> Call<'_, AttachPolicyToRoleRequest> {
        self.inner.call(request)
    }
    /// Gives a RAM user the permissions of a policy.
    #[inline]
    pub fn attach_policy_to_user(
        &self,
        request: AttachPolicyToUserRequest,
    ) -> Call<'_, AttachPolicyToUserRequest> {
        self.inner.call(request)
    }
    /// Binds an MFA device to a RAM user; two one-time codes in a row prove that the device works.
    #[inline]
    pub fn bind_mfa_device(
        &self,
        request: BindMFADeviceRequest,
    ) -> Call<'_, BindMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Changes the console password of the RAM user who makes the call.
    #[inline]
    pub fn change_password(
        &self,
        request: ChangePasswordRequest,
    ) -> Call<'_, ChangePasswordRequest> {
        self.inner.call(request)
    }
    /// Removes the account alias, so that it no longer serves for logging on.
    #[inline]
    pub fn clear_account_alias(
        &self,
        request: ClearAccountAliasRequest,
    ) -> Call<'_, ClearAccountAliasRequest> {
        self.inner.call(request)
    }
    /// Creates an AccessKey pair for a RAM user.
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyRequest,
    ) -> Call<'_, CreateAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Creates an empty user group.
    #[inline]
    pub fn create_group(
        &self,
        request: CreateGroupRequest,
    ) -> Call<'_, CreateGroupRequest> {
        self.inner.call(request)
    }
    /// Lets a RAM user log on to the console, with the password given.
    #[inline]
    pub fn create_login_profile(
        &self,
        request: CreateLoginProfileRequest,
    ) -> Call<'_, CreateLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Creates a custom policy, which takes effect where it is attached.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Adds a version with a new document to a policy and can make it the default.
    #[inline]
    pub fn create_policy_version(
        &self,
        request: CreatePolicyVersionRequest,
    ) -> Call<'_, CreatePolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Creates a RAM role with the trust policy that says who may assume it.
    #[inline]
    pub fn create_role(
        &self,
        request: CreateRoleRequest,
    ) -> Call<'_, CreateRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a RAM user, without any permissions to begin with.
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserRequest,
    ) -> Call<'_, CreateUserRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual MFA device and returns the seed to enter in an authenticator app.
    #[inline]
    pub fn create_virtual_mfa_device(
        &self,
        request: CreateVirtualMFADeviceRequest,
    ) -> Call<'_, CreateVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Decodes the diagnostic text that comes with a refused call and tells why it was refused.
    #[inline]
    pub fn decode_diagnostic_message(
        &self,
        request: DecodeDiagnosticMessageRequest,
    ) -> Call<'_, DecodeDiagnosticMessageRequest> {
        self.inner.call(request)
    }
    /// Deletes an AccessKey pair of a RAM user; calls signed with it fail from then on.
    #[inline]
    pub fn delete_access_key(
        &self,
        request: DeleteAccessKeyRequest,
    ) -> Call<'_, DeleteAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes a user group, which must have neither members nor policies any more.
    #[inline]
    pub fn delete_group(
        &self,
        request: DeleteGroupRequest,
    ) -> Call<'_, DeleteGroupRequest> {
        self.inner.call(request)
    }
    /// Takes the console logon away from a RAM user; AccessKey pairs go on working.
    #[inline]
    pub fn delete_login_profile(
        &self,
        request: DeleteLoginProfileRequest,
    ) -> Call<'_, DeleteLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom policy.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes one version of a policy; its other versions remain.
    #[inline]
    pub fn delete_policy_version(
        &self,
        request: DeletePolicyVersionRequest,
    ) -> Call<'_, DeletePolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Deletes a RAM role, from which all policies have to be detached first.
    #[inline]
    pub fn delete_role(
        &self,
        request: DeleteRoleRequest,
    ) -> Call<'_, DeleteRoleRequest> {
        self.inner.call(request)
    }
    /// Deletes a RAM user, who must have no policies, groups, AccessKey pairs, logon, or MFA device left.
    #[inline]
    pub fn delete_user(
        &self,
        request: DeleteUserRequest,
    ) -> Call<'_, DeleteUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a virtual MFA device that is not bound to any user.
    #[inline]
    pub fn delete_virtual_mfa_device(
        &self,
        request: DeleteVirtualMFADeviceRequest,
    ) -> Call<'_, DeleteVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Takes the permissions of a policy away from a RAM user group.
    #[inline]
    pub fn detach_policy_from_group(
        &self,
        request: DetachPolicyFromGroupRequest,
    ) -> Call<'_, DetachPolicyFromGroupRequest> {
        self.inner.call(request)
    }
    /// Takes the permissions of a policy away from a RAM role.
    #[inline]
    pub fn detach_policy_from_role(
        &self,
        request: DetachPolicyFromRoleRequest,
    ) -> Call<'_, DetachPolicyFromRoleRequest> {
        self.inner.call(request)
    }
    /// Takes the permissions of a policy away from a RAM user.
    #[inline]
    pub fn detach_policy_from_user(
        &self,
        request: DetachPolicyFromUserRequest,
    ) -> Call<'_, DetachPolicyFromUserRequest> {
        self.inner.call(request)
    }
    /// Tells when an AccessKey pair of a RAM user was last used.
    #[inline]
    pub fn get_access_key_last_used(
        &self,
        request: GetAccessKeyLastUsedRequest,
    ) -> Call<'_, GetAccessKeyLastUsedRequest> {
        self.inner.call(request)
    }
    /// Returns the alias that the account goes by when its users log on.
    #[inline]
    pub fn get_account_alias(
        &self,
        request: GetAccountAliasRequest,
    ) -> Call<'_, GetAccountAliasRequest> {
        self.inner.call(request)
    }
    /// Shows one RAM user group by its name.
    #[inline]
    pub fn get_group(&self, request: GetGroupRequest) -> Call<'_, GetGroupRequest> {
        self.inner.call(request)
    }
    /// Returns whether and how a RAM user can log on to the console.
    #[inline]
    pub fn get_login_profile(
        &self,
        request: GetLoginProfileRequest,
    ) -> Call<'_, GetLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Returns the rules that passwords of RAM users have to follow.
    #[inline]
    pub fn get_password_policy(
        &self,
        request: GetPasswordPolicyRequest,
    ) -> Call<'_, GetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns a policy and its default version.
    #[inline]
    pub fn get_policy(&self, request: GetPolicyRequest) -> Call<'_, GetPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one version of a policy with its text.
    #[inline]
    pub fn get_policy_version(
        &self,
        request: GetPolicyVersionRequest,
    ) -> Call<'_, GetPolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Shows one RAM role with its trust policy.
    #[inline]
    pub fn get_role(&self, request: GetRoleRequest) -> Call<'_, GetRoleRequest> {
        self.inner.call(request)
    }
    /// Returns what RAM users may manage by themselves and how they log on.
    #[inline]
    pub fn get_security_preference(
        &self,
        request: GetSecurityPreferenceRequest,
    ) -> Call<'_, GetSecurityPreferenceRequest> {
        self.inner.call(request)
    }
    /// Shows one RAM user in detail.
    #[inline]
    pub fn get_user(&self, request: GetUserRequest) -> Call<'_, GetUserRequest> {
        self.inner.call(request)
    }
    /// Returns the MFA device bound to a RAM user.
    #[inline]
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMFAInfoRequest,
    ) -> Call<'_, GetUserMFAInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the AccessKey pairs of a RAM user, without their secrets.
    #[inline]
    pub fn list_access_keys(
        &self,
        request: ListAccessKeysRequest,
    ) -> Call<'_, ListAccessKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the users, groups, and roles that a policy is attached to.
    #[inline]
    pub fn list_entities_for_policy(
        &self,
        request: ListEntitiesForPolicyRequest,
    ) -> Call<'_, ListEntitiesForPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the RAM user groups of the account page by page.
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsRequest,
    ) -> Call<'_, ListGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the groups that a RAM user is a member of.
    #[inline]
    pub fn list_groups_for_user(
        &self,
        request: ListGroupsForUserRequest,
    ) -> Call<'_, ListGroupsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists system and custom policies, filtered by type or tags.
    #[inline]
    pub fn list_policies(
        &self,
        request: ListPoliciesRequest,
    ) -> Call<'_, ListPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the policies that a user group has been granted.
    #[inline]
    pub fn list_policies_for_group(
        &self,
        request: ListPoliciesForGroupRequest,
    ) -> Call<'_, ListPoliciesForGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the policies that a RAM role has been granted.
    #[inline]
    pub fn list_policies_for_role(
        &self,
        request: ListPoliciesForRoleRequest,
    ) -> Call<'_, ListPoliciesForRoleRequest> {
        self.inner.call(request)
    }
    /// Lists the policies that a RAM user has been granted directly, not those of its groups.
    #[inline]
    pub fn list_policies_for_user(
        &self,
        request: ListPoliciesForUserRequest,
    ) -> Call<'_, ListPoliciesForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the versions that exist of a policy.
    #[inline]
    pub fn list_policy_versions(
        &self,
        request: ListPolicyVersionsRequest,
    ) -> Call<'_, ListPolicyVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the RAM roles of the account, optionally by tags.
    #[inline]
    pub fn list_roles(&self, request: ListRolesRequest) -> Call<'_, ListRolesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of resources, or the resources that have certain tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists all RAM users of the account with their details.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Lists the members of a user group.
    #[inline]
    pub fn list_users_for_group(
        &self,
        request: ListUsersForGroupRequest,
    ) -> Call<'_, ListUsersForGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the multi-factor authentication (MFA) devices of the account.
    #[inline]
    pub fn list_virtual_mfa_devices(
        &self,
        request: ListVirtualMFADevicesRequest,
    ) -> Call<'_, ListVirtualMFADevicesRequest> {
        self.inner.call(request)
    }
    /// Takes a RAM user out of a user group, whose policies then no longer hold for the user.
    #[inline]
    pub fn remove_user_from_group(
        &self,
        request: RemoveUserFromGroupRequest,
    ) -> Call<'_, RemoveUserFromGroupRequest> {
        self.inner.call(request)
    }
    /// Gives the account an alias that its users can log on with.
    #[inline]
    pub fn set_account_alias(
        &self,
        request: SetAccountAliasRequest,
    ) -> Call<'_, SetAccountAliasRequest> {
        self.inner.call(request)
    }
    /// Makes one version of a policy the one in force.
    #[inline]
    pub fn set_default_policy_version(
        &self,
        request: SetDefaultPolicyVersionRequest,
    ) -> Call<'_, SetDefaultPolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Sets the rules that passwords of RAM users have to follow.
    #[inline]
    pub fn set_password_policy(
        &self,
        request: SetPasswordPolicyRequest,
    ) -> Call<'_, SetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets what RAM users may manage by themselves and how they log on.
    #[inline]
    pub fn set_security_preference(
        &self,
        request: SetSecurityPreferenceRequest,
    ) -> Call<'_, SetSecurityPreferenceRequest> {
        self.inner.call(request)
    }
    /// Puts tags on RAM resources, which are given by name.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unbinds the MFA device from a RAM user, who can then log on without it.
    #[inline]
    pub fn unbind_mfa_device(
        &self,
        request: UnbindMFADeviceRequest,
    ) -> Call<'_, UnbindMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Removes the given tags, or all tags, from RAM resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Puts an AccessKey pair of a RAM user into use or out of it.
    #[inline]
    pub fn update_access_key(
        &self,
        request: UpdateAccessKeyRequest,
    ) -> Call<'_, UpdateAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Renames a user group or changes its remark.
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupRequest,
    ) -> Call<'_, UpdateGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the console password of a RAM user or the conditions of the logon.
    #[inline]
    pub fn update_login_profile(
        &self,
        request: UpdateLoginProfileRequest,
    ) -> Call<'_, UpdateLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a custom policy, but not its content.
    #[inline]
    pub fn update_policy_description(
        &self,
        request: UpdatePolicyDescriptionRequest,
    ) -> Call<'_, UpdatePolicyDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes a role: its trust policy, description, or longest session.
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleRequest,
    ) -> Call<'_, UpdateRoleRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the contact data of a RAM user.
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserRequest,
    ) -> Call<'_, UpdateUserRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`CheckAuthenticationCodeFail`](DocumentedError::CheckAuthenticationCodeFail)
/// - [`DeleteConflictGroupPolicy`](DocumentedError::DeleteConflictGroupPolicy)
/// - [`DeleteConflictGroupUser`](DocumentedError::DeleteConflictGroupUser)
/// - [`DeleteConflictPolicyGroup`](DocumentedError::DeleteConflictPolicyGroup)
/// - [`DeleteConflictPolicyUser`](DocumentedError::DeleteConflictPolicyUser)
/// - [`DeleteConflictPolicyVersion`](DocumentedError::DeleteConflictPolicyVersion)
/// - [`DeleteConflictPolicyVersionDefault`](DocumentedError::DeleteConflictPolicyVersionDefault)
/// - [`DeleteConflictRolePolicy`](DocumentedError::DeleteConflictRolePolicy)
/// - [`DeleteConflictUserAccessKey`](DocumentedError::DeleteConflictUserAccessKey)
/// - [`DeleteConflictUserLoginProfile`](DocumentedError::DeleteConflictUserLoginProfile)
/// - [`DeleteConflictUserMFADevice`](DocumentedError::DeleteConflictUserMFADevice)
/// - [`DeleteConflictUserPolicy`](DocumentedError::DeleteConflictUserPolicy)
/// - [`DeleteConflictVirtualMFADeviceUser`](DocumentedError::DeleteConflictVirtualMFADeviceUser)
/// - [`EntityAlreadyExistsAccountAlias`](DocumentedError::EntityAlreadyExistsAccountAlias)
/// - [`EntityAlreadyExistsGroup`](DocumentedError::EntityAlreadyExistsGroup)
/// - [`EntityAlreadyExistsGroupPolicy`](DocumentedError::EntityAlreadyExistsGroupPolicy)
/// - [`EntityAlreadyExistsPolicy`](DocumentedError::EntityAlreadyExistsPolicy)
/// - [`EntityAlreadyExistsUserGroup`](DocumentedError::EntityAlreadyExistsUserGroup)
/// - [`EntityAlreadyExistsUserLoginProfile`](DocumentedError::EntityAlreadyExistsUserLoginProfile)
/// - [`EntityAlreadyExistsUserMFADevice`](DocumentedError::EntityAlreadyExistsUserMFADevice)
/// - [`EntityAlreadyExistsUserPolicy`](DocumentedError::EntityAlreadyExistsUserPolicy)
/// - [`EntityAlreadyExistsVirtualMFADevice`](DocumentedError::EntityAlreadyExistsVirtualMFADevice)
/// - [`EntityAlreadyExistsVirtualMFADeviceUser`](DocumentedError::EntityAlreadyExistsVirtualMFADeviceUser)
/// - [`EntityNotExistGroup`](DocumentedError::EntityNotExistGroup)
/// - [`EntityNotExistGroupPolicy`](DocumentedError::EntityNotExistGroupPolicy)
/// - [`EntityNotExistPolicy`](DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistPolicyVersion`](DocumentedError::EntityNotExistPolicyVersion)
/// - [`EntityNotExistUserAccessKey`](DocumentedError::EntityNotExistUserAccessKey)
/// - [`EntityNotExistUserGroup`](DocumentedError::EntityNotExistUserGroup)
/// - [`EntityNotExistUserLoginProfile`](DocumentedError::EntityNotExistUserLoginProfile)
/// - [`EntityNotExistUserMFADevice`](DocumentedError::EntityNotExistUserMFADevice)
/// - [`EntityNotExistUserPolicy`](DocumentedError::EntityNotExistUserPolicy)
/// - [`EntityNotExistVirtualMFADevice`](DocumentedError::EntityNotExistVirtualMFADevice)
/// - [`Inactive`](DocumentedError::Inactive)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidParameterAccountAliasFormat`](DocumentedError::InvalidParameterAccountAliasFormat)
/// - [`InvalidParameterAccountAliasLength`](DocumentedError::InvalidParameterAccountAliasLength)
/// - [`InvalidParameterAuthenticationCodeFormat`](DocumentedError::InvalidParameterAuthenticationCodeFormat)
/// - [`InvalidParameterCommentsLength`](DocumentedError::InvalidParameterCommentsLength)
/// - [`InvalidParameterDescriptionLength`](DocumentedError::InvalidParameterDescriptionLength)
/// - [`InvalidParameterDisplayNameInvalidChars`](DocumentedError::InvalidParameterDisplayNameInvalidChars)
/// - [`InvalidParameterDisplayNameLength`](DocumentedError::InvalidParameterDisplayNameLength)
/// - [`InvalidParameterDurationSeconds`](DocumentedError::InvalidParameterDurationSeconds)
/// - [`InvalidParameterEmailFormat`](DocumentedError::InvalidParameterEmailFormat)
/// - [`InvalidParameterGroupNameInvalidChars`](DocumentedError::InvalidParameterGroupNameInvalidChars)
/// - [`InvalidParameterGroupNameLength`](DocumentedError::InvalidParameterGroupNameLength)
/// - [`InvalidParameterMinimumPasswordLengthRange`](DocumentedError::InvalidParameterMinimumPasswordLengthRange)
/// - [`InvalidParameterMobilePhoneFormat`](DocumentedError::InvalidParameterMobilePhoneFormat)
/// - [`InvalidParameterNewCommentsLength`](DocumentedError::InvalidParameterNewCommentsLength)
/// - [`InvalidParameterNewDisplayNameInvalidChars`](DocumentedError::InvalidParameterNewDisplayNameInvalidChars)
/// - [`InvalidParameterNewDisplayNameLength`](DocumentedError::InvalidParameterNewDisplayNameLength)
/// - [`InvalidParameterNewEmailFormat`](DocumentedError::InvalidParameterNewEmailFormat)
/// - [`InvalidParameterNewGroupNameInvalidChars`](DocumentedError::InvalidParameterNewGroupNameInvalidChars)
/// - [`InvalidParameterNewGroupNameLength`](DocumentedError::InvalidParameterNewGroupNameLength)
/// - [`InvalidParameterNewMobilePhoneFormat`](DocumentedError::InvalidParameterNewMobilePhoneFormat)
/// - [`InvalidParameterNewUserNameInvalidChars`](DocumentedError::InvalidParameterNewUserNameInvalidChars)
/// - [`InvalidParameterNewUserNameLength`](DocumentedError::InvalidParameterNewUserNameLength)
/// - [`InvalidParameterPasswordTooWeak`](DocumentedError::InvalidParameterPasswordTooWeak)
/// - [`InvalidParameterPolicyDocumentLength`](DocumentedError::InvalidParameterPolicyDocumentLength)
/// - [`InvalidParameterPolicyGrammar`](DocumentedError::InvalidParameterPolicyGrammar)
/// - [`InvalidParameterPolicyNameInvalidChars`](DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](DocumentedError::InvalidParameterPolicyNameLength)
/// - [`InvalidParameterPolicySize`](DocumentedError::InvalidParameterPolicySize)
/// - [`InvalidParameterPolicyType`](DocumentedError::InvalidParameterPolicyType)
/// - [`InvalidParameterRoleSessionName`](DocumentedError::InvalidParameterRoleSessionName)
/// - [`InvalidParameterUserNameInvalidChars`](DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](DocumentedError::InvalidParameterUserNameLength)
/// - [`InvalidParameterVersionIdFormat`](DocumentedError::InvalidParameterVersionIdFormat)
/// - [`InvalidParameterVirtualMFADeviceNameInvalidChars`](DocumentedError::InvalidParameterVirtualMFADeviceNameInvalidChars)
/// - [`InvalidParameterVirtualMFADeviceNameLength`](DocumentedError::InvalidParameterVirtualMFADeviceNameLength)
/// - [`LimitExceededGroup`](DocumentedError::LimitExceededGroup)
/// - [`LimitExceededGroupPolicy`](DocumentedError::LimitExceededGroupPolicy)
/// - [`LimitExceededPolicy`](DocumentedError::LimitExceededPolicy)
/// - [`LimitExceededPolicyVersion`](DocumentedError::LimitExceededPolicyVersion)
/// - [`LimitExceededRole`](DocumentedError::LimitExceededRole)
/// - [`LimitExceededRolePolicy`](DocumentedError::LimitExceededRolePolicy)
/// - [`LimitExceededUserAccessKey`](DocumentedError::LimitExceededUserAccessKey)
/// - [`LimitExceededUserGroup`](DocumentedError::LimitExceededUserGroup)
/// - [`LimitExceededUserPolicy`](DocumentedError::LimitExceededUserPolicy)
/// - [`LimitExceededVirtualMFADevice`](DocumentedError::LimitExceededVirtualMFADevice)
/// - [`MalformedPolicyDocument`](DocumentedError::MalformedPolicyDocument)
/// - [`NoPermission`](DocumentedError::NoPermission)
pub type CommonError = DocumentedError;
