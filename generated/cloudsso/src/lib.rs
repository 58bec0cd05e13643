// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Directories
//!
//! - [`CreateDirectory`](mod@create_directory): Creates a CloudSSO directory, which holds users, groups and settings.
//! - [`DeleteDirectory`](mod@delete_directory): Deletes a directory, which must hold no users, groups or configurations any more.
//! - [`DisableDelegateAccount`](mod@disable_delegate_account): Takes the role of delegated CloudSSO administrator away from an account.
//! - [`DisableService`](mod@disable_service): Deactivates CloudSSO for the whole resource directory.
//! - [`EnableDelegateAccount`](mod@enable_delegate_account): Makes an account a delegated administrator of CloudSSO.
//! - [`EnableService`](mod@enable_service): Activates CloudSSO for the resource directory.
//! - [`GetDirectory`](mod@get_directory): Reads name, region and times of a directory.
//! - [`GetDirectoryStatistics`](mod@get_directory_statistics): Reads counts and quotas of a directory's users, groups and access configurations.
//! - [`GetServiceStatus`](mod@get_service_status): Tells whether CloudSSO is activated and in which regions it is used.
//! - [`ListDirectories`](mod@list_directories): Lists the CloudSSO directories of the account.
//! - [`UpdateDirectory`](mod@update_directory): Gives a CloudSSO directory another name.
//!
//! ## Users
//!
//! - [`CreateUser`](mod@create_user): Creates a user in a directory, optionally with tags.
//! - [`DeleteMFADeviceForUser`](mod@delete_mfa_device_for_user): Removes an MFA device from a user, who has to bind a new one where MFA is required.
//! - [`DeleteUser`](mod@delete_user): Deletes a user who has no groups, access permissions or MFA devices left; users synchronized by SCIM are refused.
//! - [`GetLoginPreference`](mod@get_login_preference): Reads logon preferences, such as the networks from which users may sign in.
//! - [`GetMFAAuthenticationSettingInfo`](mod@get_mfa_authentication_setting_info): Reads a directory's MFA setting together with what happens upon risky logons.
//! - [`GetMFAAuthenticationSettings`](mod@get_mfa_authentication_settings): Reads the global MFA setting of a directory, without that for risky logons.
//! - [`GetPasswordPolicy`](mod@get_password_policy): Reads the rules for user passwords in a directory.
//! - [`GetUser`](mod@get_user): Reads one user with name, email, status and external ID.
//! - [`GetUserId`](mod@get_user_id): Finds the ID of a user in a directory by an external ID.
//! - [`GetUserMFAAuthenticationSettings`](mod@get_user_mfa_authentication_settings): Reads the MFA setting that applies to one user individually.
//! - [`ListMFADevicesForUser`](mod@list_mfa_devices_for_user): Lists the MFA devices of a user, at most two.
//! - [`ListUsers`](mod@list_users): Lists the users of a directory, filtered by name, status, origin or tag.
//! - [`ResetUserPassword`](mod@reset_user_password): Sets a given or generated password for a user, optionally forcing a change at next logon.
//! - [`SetLoginPreference`](mod@set_login_preference): Sets logon preferences, such as the networks from which users may sign in.
//! - [`SetPasswordPolicy`](mod@set_password_policy): Sets the rules for user passwords in a directory.
//! - [`UpdateMFAAuthenticationSettings`](mod@update_mfa_authentication_settings): Changes the global MFA setting of a directory and the handling of risky logons.
//! - [`UpdateUser`](mod@update_user): Changes names, email or description of a user.
//! - [`UpdateUserMFAAuthenticationSettings`](mod@update_user_mfa_authentication_settings): Changes the MFA setting that applies to one user individually.
//! - [`UpdateUserStatus`](mod@update_user_status): Enables or disables a user of a directory.
//!
//! ## Groups
//!
//! - [`AddUserToGroup`](mod@add_user_to_group): Puts a user into a group of the same directory.
//! - [`CreateGroup`](mod@create_group): Creates a group in a directory.
//! - [`DeleteGroup`](mod@delete_group): Deletes a group that has no members or access permissions left.
//! - [`GetGroup`](mod@get_group): Reads name, description and origin of a group.
//! - [`ListGroupMembers`](mod@list_group_members): Lists the users in one group.
//! - [`ListGroups`](mod@list_groups): Lists the groups of a directory, filtered by name or origin.
//! - [`ListJoinedGroupsForUser`](mod@list_joined_groups_for_user): Lists the groups that a user belongs to, page by page.
//! - [`RemoveUserFromGroup`](mod@remove_user_from_group): Takes a user out of a group; the user itself stays.
//! - [`UpdateGroup`](mod@update_group): Changes name or description of a group.
//!
//! ## SCIM synchronization
//!
//! - [`CreateSCIMServerCredential`](mod@create_scim_server_credential): Creates a SCIM credential and returns its secret.
//! - [`DeleteSCIMServerCredential`](mod@delete_scim_server_credential): Deletes a SCIM credential; synchronization with it stops.
//! - [`GetSCIMSynchronizationStatus`](mod@get_scim_synchronization_status): Tells whether SCIM synchronization of a directory is enabled.
//! - [`ListSCIMServerCredentials`](mod@list_scim_server_credentials): Lists the SCIM credentials of a directory, without their secrets.
//! - [`SetSCIMSynchronizationStatus`](mod@set_scim_synchronization_status): Turns SCIM synchronization of a directory on or off.
//! - [`UpdateSCIMServerCredentialStatus`](mod@update_scim_server_credential_status): Enables or disables a SCIM credential.
//!
//! ## Single sign-on
//!
//! - [`AddExternalSAMLIdPCertificate`](mod@add_external_saml_id_p_certificate): Adds a signing certificate of the SAML identity provider to a directory.
//! - [`ClearExternalSAMLIdentityProvider`](mod@clear_external_saml_identity_provider): Empties the settings of the SAML identity provider, which ends sign-in by it.
//! - [`GetDirectorySAMLServiceProviderInfo`](mod@get_directory_saml_service_provider_info): Reads the service provider metadata to be registered with the SAML identity provider.
//! - [`GetExternalSAMLIdentityProvider`](mod@get_external_saml_identity_provider): Reads how the SAML identity provider of a directory is configured.
//! - [`ListExternalSAMLIdPCertificates`](mod@list_external_saml_id_p_certificates): Lists the signing certificates of the SAML identity provider.
//! - [`RemoveExternalSAMLIdPCertificate`](mod@remove_external_saml_id_p_certificate): Removes a signing certificate of the SAML identity provider.
//! - [`SetExternalSAMLIdentityProvider`](mod@set_external_saml_identity_provider): Configures the SAML identity provider of a directory and turns SSO on or off.
//!
//! ## Access configurations
//!
//! - [`AddPermissionPolicyToAccessConfiguration`](mod@add_permission_policy_to_access_configuration): Attaches a system policy or an inline policy to an access configuration.
//! - [`CreateAccessConfiguration`](mod@create_access_configuration): Creates an access configuration, a template of permissions for member accounts.
//! - [`DeleteAccessConfiguration`](mod@delete_access_configuration): Deletes an access configuration, which must not be deployed to any account.
//! - [`GetAccessConfiguration`](mod@get_access_configuration): Reads an access configuration with session duration and initial page.
//! - [`ListAccessConfigurations`](mod@list_access_configurations): Lists the access configurations of a directory.
//! - [`ListPermissionPoliciesInAccessConfiguration`](mod@list_permission_policies_in_access_configuration): Lists the system and inline policies of an access configuration.
//! - [`RemovePermissionPolicyFromAccessConfiguration`](mod@remove_permission_policy_from_access_configuration): Detaches a system or inline policy from an access configuration.
//! - [`UpdateAccessConfiguration`](mod@update_access_configuration): Changes description, session duration or initial page of an access configuration.
//! - [`UpdateInlinePolicyForAccessConfiguration`](mod@update_inline_policy_for_access_configuration): Replaces the document of an inline policy in an access configuration.
//!
//! ## Access assignments
//!
//! - [`CreateAccessAssignment`](mod@create_access_assignment): Lets a user or group access a resource directory account with an access configuration; runs in the background.
//! - [`DeleteAccessAssignment`](mod@delete_access_assignment): Takes an access permission of a user or group on a member account away, in the background.
//! - [`DeprovisionAccessConfiguration`](mod@deprovision_access_configuration): Removes an access configuration from a member account, in which its role disappears.
//! - [`GetTask`](mod@get_task): Reads everything about an asynchronous task, including principal, target and failure reason.
//! - [`GetTaskStatus`](mod@get_task_status): Reads only how far an asynchronous task has come.
//! - [`ListAccessAssignments`](mod@list_access_assignments): Lists who may access which account with which access configuration.
//! - [`ListAccessConfigurationProvisionings`](mod@list_access_configuration_provisionings): Lists the accounts to which access configurations are deployed, with RAM role and status.
//! - [`ListTasks`](mod@list_tasks): Lists asynchronous tasks of a directory, filtered by type, target, principal or status.
//! - [`ProvisionAccessConfiguration`](mod@provision_access_configuration): Puts an access configuration into a member account anew, as after changes to it.
//!
//! ## RAM user provisioning
//!
//! - [`CreateUserProvisioning`](mod@create_user_provisioning): Sets up synchronization of CloudSSO users or groups as RAM users into an account.
//! - [`DeleteUserProvisioning`](mod@delete_user_provisioning): Ends the provisioning of RAM users to a member account, which may delete those created or keep them.
//! - [`DeleteUserProvisioningEvent`](mod@delete_user_provisioning_event): Deletes a failed event of RAM user provisioning, so that it is not tried again.
//! - [`GetUserProvisioning`](mod@get_user_provisioning): Reads one RAM user synchronization with principal, target and strategies.
//! - [`GetUserProvisioningConfiguration`](mod@get_user_provisioning_configuration): Reads a directory's global settings for RAM user synchronization.
//! - [`GetUserProvisioningEvent`](mod@get_user_provisioning_event): Reads one failed event of RAM user synchronization with its error.
//! - [`GetUserProvisioningRdAccountStatistics`](mod@get_user_provisioning_rd_account_statistics): Reads synchronization statistics for one member account of the resource directory.
//! - [`GetUserProvisioningStatistics`](mod@get_user_provisioning_statistics): Reads how many events of a RAM user synchronization failed and when it last ran.
//! - [`ListUserProvisioningEvents`](mod@list_user_provisioning_events): Lists the failed events of RAM user synchronizations.
//! - [`ListUserProvisionings`](mod@list_user_provisionings): Lists RAM user synchronizations, filtered by principal or target.
//! - [`RetryUserProvisioningEvent`](mod@retry_user_provisioning_event): Runs a failed event of RAM user synchronization again.
//! - [`UpdateUserProvisioning`](mod@update_user_provisioning): Changes the strategies or description of a RAM user synchronization.
//! - [`UpdateUserProvisioningConfiguration`](mod@update_user_provisioning_configuration): Changes a directory's global settings for RAM user synchronization, such as session duration.
//!
//! ## Deprecated operations
//!
//! - [`GetMFAAuthenticationStatus`](mod@get_mfa_authentication_status): Tells whether MFA is enabled for the users of a directory.
//! - [`SetMFAAuthenticationStatus`](mod@set_mfa_authentication_status): Turns MFA on or off for the users of a directory.
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

pub mod add_external_saml_id_p_certificate;
pub mod add_permission_policy_to_access_configuration;
pub mod add_user_to_group;
pub mod clear_external_saml_identity_provider;
pub mod create_access_assignment;
pub mod create_access_configuration;
pub mod create_directory;
pub mod create_group;
pub mod create_scim_server_credential;
pub mod create_user;
pub mod create_user_provisioning;
pub mod delete_access_assignment;
pub mod delete_access_configuration;
pub mod delete_directory;
pub mod delete_group;
pub mod delete_mfa_device_for_user;
pub mod delete_scim_server_credential;
pub mod delete_user;
pub mod delete_user_provisioning;
pub mod delete_user_provisioning_event;
pub mod deprovision_access_configuration;
pub mod disable_delegate_account;
pub mod disable_service;
pub mod enable_delegate_account;
pub mod enable_service;
pub mod get_access_configuration;
pub mod get_directory;
pub mod get_directory_saml_service_provider_info;
pub mod get_directory_statistics;
pub mod get_external_saml_identity_provider;
pub mod get_group;
pub mod get_login_preference;
pub mod get_mfa_authentication_setting_info;
pub mod get_mfa_authentication_settings;
pub mod get_mfa_authentication_status;
pub mod get_password_policy;
pub mod get_scim_synchronization_status;
pub mod get_service_status;
pub mod get_task;
pub mod get_task_status;
pub mod get_user;
pub mod get_user_id;
pub mod get_user_mfa_authentication_settings;
pub mod get_user_provisioning;
pub mod get_user_provisioning_configuration;
pub mod get_user_provisioning_event;
pub mod get_user_provisioning_rd_account_statistics;
pub mod get_user_provisioning_statistics;
pub mod list_access_assignments;
pub mod list_access_configuration_provisionings;
pub mod list_access_configurations;
pub mod list_directories;
pub mod list_external_saml_id_p_certificates;
pub mod list_group_members;
pub mod list_groups;
pub mod list_joined_groups_for_user;
pub mod list_mfa_devices_for_user;
pub mod list_permission_policies_in_access_configuration;
pub mod list_scim_server_credentials;
pub mod list_tasks;
pub mod list_user_provisioning_events;
pub mod list_user_provisionings;
pub mod list_users;
pub mod provision_access_configuration;
pub mod remove_external_saml_id_p_certificate;
pub mod remove_permission_policy_from_access_configuration;
pub mod remove_user_from_group;
pub mod reset_user_password;
pub mod retry_user_provisioning_event;
pub mod set_external_saml_identity_provider;
pub mod set_login_preference;
pub mod set_mfa_authentication_status;
pub mod set_password_policy;
pub mod set_scim_synchronization_status;
pub mod update_access_configuration;
pub mod update_directory;
pub mod update_group;
pub mod update_inline_policy_for_access_configuration;
pub mod update_mfa_authentication_settings;
pub mod update_scim_server_credential_status;
pub mod update_user;
pub mod update_user_mfa_authentication_settings;
pub mod update_user_provisioning;
pub mod update_user_provisioning_configuration;
pub mod update_user_status;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_external_saml_id_p_certificate::{AddExternalSAMLIdPCertificateRequest, AddExternalSAMLIdPCertificateResponse},
    add_permission_policy_to_access_configuration::{AddPermissionPolicyToAccessConfigurationRequest, AddPermissionPolicyToAccessConfigurationResponse},
    add_user_to_group::{AddUserToGroupRequest, AddUserToGroupResponse},
    clear_external_saml_identity_provider::{ClearExternalSAMLIdentityProviderRequest, ClearExternalSAMLIdentityProviderResponse},
    create_access_assignment::{CreateAccessAssignmentRequest, CreateAccessAssignmentResponse},
    create_access_configuration::{CreateAccessConfigurationRequest, CreateAccessConfigurationResponse},
    create_directory::{CreateDirectoryRequest, CreateDirectoryResponse},
    create_group::{CreateGroupRequest, CreateGroupResponse},
    create_scim_server_credential::{CreateSCIMServerCredentialRequest, CreateSCIMServerCredentialResponse},
    create_user::{CreateUserRequest, CreateUserResponse},
    create_user_provisioning::{CreateUserProvisioningRequest, CreateUserProvisioningResponse},
    delete_access_assignment::{DeleteAccessAssignmentRequest, DeleteAccessAssignmentResponse},
    delete_access_configuration::{DeleteAccessConfigurationRequest, DeleteAccessConfigurationResponse},
    delete_directory::{DeleteDirectoryRequest, DeleteDirectoryResponse},
    delete_group::{DeleteGroupRequest, DeleteGroupResponse},
    delete_mfa_device_for_user::{DeleteMFADeviceForUserRequest, DeleteMFADeviceForUserResponse},
    delete_scim_server_credential::{DeleteSCIMServerCredentialRequest, DeleteSCIMServerCredentialResponse},
    delete_user::{DeleteUserRequest, DeleteUserResponse},
    delete_user_provisioning::{DeleteUserProvisioningRequest, DeleteUserProvisioningResponse},
    delete_user_provisioning_event::{DeleteUserProvisioningEventRequest, DeleteUserProvisioningEventResponse},
    deprovision_access_configuration::{DeprovisionAccessConfigurationRequest, DeprovisionAccessConfigurationResponse},
    disable_delegate_account::{DisableDelegateAccountRequest, DisableDelegateAccountResponse},
    disable_service::{DisableServiceRequest, DisableServiceResponse},
    enable_delegate_account::{EnableDelegateAccountRequest, EnableDelegateAccountResponse},
    enable_service::{EnableServiceRequest, EnableServiceResponse},
    get_access_configuration::{GetAccessConfigurationRequest, GetAccessConfigurationResponse},
    get_directory::{GetDirectoryRequest, GetDirectoryResponse},
    get_directory_saml_service_provider_info::{GetDirectorySAMLServiceProviderInfoRequest, GetDirectorySAMLServiceProviderInfoResponse},
    get_directory_statistics::{GetDirectoryStatisticsRequest, GetDirectoryStatisticsResponse},
    get_external_saml_identity_provider::{GetExternalSAMLIdentityProviderRequest, GetExternalSAMLIdentityProviderResponse},
    get_group::{GetGroupRequest, GetGroupResponse},
    get_login_preference::{GetLoginPreferenceRequest, GetLoginPreferenceResponse},
    get_mfa_authentication_setting_info::{GetMFAAuthenticationSettingInfoRequest, GetMFAAuthenticationSettingInfoResponse},
    get_mfa_authentication_settings::{GetMFAAuthenticationSettingsRequest, GetMFAAuthenticationSettingsResponse},
    get_mfa_authentication_status::{GetMFAAuthenticationStatusRequest, GetMFAAuthenticationStatusResponse},
    get_password_policy::{GetPasswordPolicyRequest, GetPasswordPolicyResponse},
    get_scim_synchronization_status::{GetSCIMSynchronizationStatusRequest, GetSCIMSynchronizationStatusResponse},
    get_service_status::{GetServiceStatusRequest, GetServiceStatusResponse},
    get_task::{GetTaskRequest, GetTaskResponse},
    get_task_status::{GetTaskStatusRequest, GetTaskStatusResponse},
    get_user::{GetUserRequest, GetUserResponse},
    get_user_id::{GetUserIdRequest, GetUserIdResponse},
    get_user_mfa_authentication_settings::{GetUserMFAAuthenticationSettingsRequest, GetUserMFAAuthenticationSettingsResponse},
    get_user_provisioning::{GetUserProvisioningRequest, GetUserProvisioningResponse},
    get_user_provisioning_configuration::{GetUserProvisioningConfigurationRequest, GetUserProvisioningConfigurationResponse},
    get_user_provisioning_event::{GetUserProvisioningEventRequest, GetUserProvisioningEventResponse},
    get_user_provisioning_rd_account_statistics::{GetUserProvisioningRdAccountStatisticsRequest, GetUserProvisioningRdAccountStatisticsResponse},
    get_user_provisioning_statistics::{GetUserProvisioningStatisticsRequest, GetUserProvisioningStatisticsResponse},
    list_access_assignments::{ListAccessAssignmentsRequest, ListAccessAssignmentsResponse},
    list_access_configuration_provisionings::{ListAccessConfigurationProvisioningsRequest, ListAccessConfigurationProvisioningsResponse},
    list_access_configurations::{ListAccessConfigurationsRequest, ListAccessConfigurationsResponse},
    list_directories::{ListDirectoriesRequest, ListDirectoriesResponse},
    list_external_saml_id_p_certificates::{ListExternalSAMLIdPCertificatesRequest, ListExternalSAMLIdPCertificatesResponse},
    list_group_members::{ListGroupMembersRequest, ListGroupMembersResponse},
    list_groups::{ListGroupsRequest, ListGroupsResponse},
    list_joined_groups_for_user::{ListJoinedGroupsForUserRequest, ListJoinedGroupsForUserResponse},
    list_mfa_devices_for_user::{ListMFADevicesForUserRequest, ListMFADevicesForUserResponse},
    list_permission_policies_in_access_configuration::{ListPermissionPoliciesInAccessConfigurationRequest, ListPermissionPoliciesInAccessConfigurationResponse},
    list_scim_server_credentials::{ListSCIMServerCredentialsRequest, ListSCIMServerCredentialsResponse},
    list_tasks::{ListTasksRequest, ListTasksResponse},
    list_user_provisioning_events::{ListUserProvisioningEventsRequest, ListUserProvisioningEventsResponse},
    list_user_provisionings::{ListUserProvisioningsRequest, ListUserProvisioningsResponse},
    list_users::{ListUsersRequest, ListUsersResponse},
    provision_access_configuration::{ProvisionAccessConfigurationRequest, ProvisionAccessConfigurationResponse},
    remove_external_saml_id_p_certificate::{RemoveExternalSAMLIdPCertificateRequest, RemoveExternalSAMLIdPCertificateResponse},
    remove_permission_policy_from_access_configuration::{RemovePermissionPolicyFromAccessConfigurationRequest, RemovePermissionPolicyFromAccessConfigurationResponse},
    remove_user_from_group::{RemoveUserFromGroupRequest, RemoveUserFromGroupResponse},
    reset_user_password::{ResetUserPasswordRequest, ResetUserPasswordResponse},
    retry_user_provisioning_event::{RetryUserProvisioningEventRequest, RetryUserProvisioningEventResponse},
    set_external_saml_identity_provider::{SetExternalSAMLIdentityProviderRequest, SetExternalSAMLIdentityProviderResponse},
    set_login_preference::{SetLoginPreferenceRequest, SetLoginPreferenceResponse},
    set_mfa_authentication_status::{SetMFAAuthenticationStatusRequest, SetMFAAuthenticationStatusResponse},
    set_password_policy::{SetPasswordPolicyRequest, SetPasswordPolicyResponse},
    set_scim_synchronization_status::{SetSCIMSynchronizationStatusRequest, SetSCIMSynchronizationStatusResponse},
    update_access_configuration::{UpdateAccessConfigurationRequest, UpdateAccessConfigurationResponse},
    update_directory::{UpdateDirectoryRequest, UpdateDirectoryResponse},
    update_group::{UpdateGroupRequest, UpdateGroupResponse},
    update_inline_policy_for_access_configuration::{UpdateInlinePolicyForAccessConfigurationRequest, UpdateInlinePolicyForAccessConfigurationResponse},
    update_mfa_authentication_settings::{UpdateMFAAuthenticationSettingsRequest, UpdateMFAAuthenticationSettingsResponse},
    update_scim_server_credential_status::{UpdateSCIMServerCredentialStatusRequest, UpdateSCIMServerCredentialStatusResponse},
    update_user::{UpdateUserRequest, UpdateUserResponse},
    update_user_mfa_authentication_settings::{UpdateUserMFAAuthenticationSettingsRequest, UpdateUserMFAAuthenticationSettingsResponse},
    update_user_provisioning::{UpdateUserProvisioningRequest, UpdateUserProvisioningResponse},
    update_user_provisioning_configuration::{UpdateUserProvisioningConfigurationRequest, UpdateUserProvisioningConfigurationResponse},
    update_user_status::{UpdateUserStatusRequest, UpdateUserStatusResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "cloudsso",
    version: "2021-05-15",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-2",
                "cloudsso.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "cloudsso.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cloudsso.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-central-1",
                "cloudsso.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "cloudsso.us-west-1.aliyuncs.com"),
        ],
        rule: Some("cloudsso.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of CloudSSO.
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
    /// Adds a signing certificate of the SAML identity provider to a directory.
    #[inline]
    pub fn add_external_saml_id_p_certificate(
        &self,
        request: AddExternalSAMLIdPCertificateRequest,
    ) -> Call<'_, AddExternalSAMLIdPCertificateRequest> {
        self.inner.call(request)
    }
    /// Attaches a system policy or an inline policy to an access configuration.
    #[inline]
    pub fn add_permission_policy_to_access_configuration(
        &self,
        request: AddPermissionPolicyToAccessConfigurationRequest,
    ) -> Call<'_, AddPermissionPolicyToAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Puts a user into a group of the same directory.
    #[inline]
    pub fn add_user_to_group(
        &self,
        request: AddUserToGroupRequest,
    ) -> Call<'_, AddUserToGroupRequest> {
        self.inner.call(request)
    }
    /// Empties the settings of the SAML identity provider, which ends sign-in by it.
    #[inline]
    pub fn clear_external_saml_identity_provider(
        &self,
        request: ClearExternalSAMLIdentityProviderRequest,
    ) -> Call<'_, ClearExternalSAMLIdentityProviderRequest> {
        self.inner.call(request)
    }
    /// Lets a user or group access a resource directory account with an access configuration; runs in the background.
    #[inline]
    pub fn create_access_assignment(
        &self,
        request: CreateAccessAssignmentRequest,
    ) -> Call<'_, CreateAccessAssignmentRequest> {
        self.inner.call(request)
    }
    /// Creates an access configuration, a template of permissions for member accounts.
    #[inline]
    pub fn create_access_configuration(
        &self,
        request: CreateAccessConfigurationRequest,
    ) -> Call<'_, CreateAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a CloudSSO directory, which holds users, groups and settings.
    #[inline]
    pub fn create_directory(
        &self,
        request: CreateDirectoryRequest,
    ) -> Call<'_, CreateDirectoryRequest> {
        self.inner.call(request)
    }
    /// Creates a group in a directory.
    #[inline]
    pub fn create_group(
        &self,
        request: CreateGroupRequest,
    ) -> Call<'_, CreateGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a SCIM credential and returns its secret.
    #[inline]
    pub fn create_scim_server_credential(
        &self,
        request: CreateSCIMServerCredentialRequest,
    ) -> Call<'_, CreateSCIMServerCredentialRequest> {
        self.inner.call(request)
    }
    /// Creates a user in a directory, optionally with tags.
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserRequest,
    ) -> Call<'_, CreateUserRequest> {
        self.inner.call(request)
    }
    /// Sets up synchronization of CloudSSO users or groups as RAM users into an account.
    #[inline]
    pub fn create_user_provisioning(
        &self,
        request: CreateUserProvisioningRequest,
    ) -> Call<'_, CreateUserProvisioningRequest> {
        self.inner.call(request)
    }
    /// Takes an access permission of a user or group on a member account away, in the background.
    #[inline]
    pub fn delete_access_assignment(
        &self,
        request: DeleteAccessAssignmentRequest,
    ) -> Call<'_, DeleteAccessAssignmentRequest> {
        self.inner.call(request)
    }
    /// Deletes an access configuration, which must not be deployed to any account.
    #[inline]
    pub fn delete_access_configuration(
        &self,
        request: DeleteAccessConfigurationRequest,
    ) -> Call<'_, DeleteAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a directory, which must hold no users, groups or configurations any more.
    #[inline]
    pub fn delete_directory(
        &self,
        request: DeleteDirectoryRequest,
    ) -> Call<'_, DeleteDirectoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a group that has no members or access permissions left.
    #[inline]
    pub fn delete_group(
        &self,
        request: DeleteGroupRequest,
    ) -> Call<'_, DeleteGroupRequest> {
        self.inner.call(request)
    }
    /// Removes an MFA device from a user, who has to bind a new one where MFA is required.
    #[inline]
    pub fn delete_mfa_device_for_user(
        &self,
        request: DeleteMFADeviceForUserRequest,
    ) -> Call<'_, DeleteMFADeviceForUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a SCIM credential; synchronization with it stops.
    #[inline]
    pub fn delete_scim_server_credential(
        &self,
        request: DeleteSCIMServerCredentialRequest,
    ) -> Call<'_, DeleteSCIMServerCredentialRequest> {
        self.inner.call(request)
    }
    /// Deletes a user who has no groups, access permissions or MFA devices left; users synchronized by SCIM are refused.
    #[inline]
    pub fn delete_user(
        &self,
        request: DeleteUserRequest,
    ) -> Call<'_, DeleteUserRequest> {
        self.inner.call(request)
    }
    /// Ends the provisioning of RAM users to a member account, which may delete those created or keep them.
    #[inline]
    pub fn delete_user_provisioning(
        &self,
        request: DeleteUserProvisioningRequest,
    ) -> Call<'_, DeleteUserProvisioningRequest> {
        self.inner.call(request)
    }
    /// Deletes a failed event of RAM user provisioning, so that it is not tried again.
    #[inline]
    pub fn delete_user_provisioning_event(
        &self,
        request: DeleteUserProvisioningEventRequest,
    ) -> Call<'_, DeleteUserProvisioningEventRequest> {
        self.inner.call(request)
    }
    /// Removes an access configuration from a member account, in which its role disappears.
    #[inline]
    pub fn deprovision_access_configuration(
        &self,
        request: DeprovisionAccessConfigurationRequest,
    ) -> Call<'_, DeprovisionAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Takes the role of delegated CloudSSO administrator away from an account.
    #[inline]
    pub fn disable_delegate_account(
        &self,
        request: DisableDelegateAccountRequest,
    ) -> Call<'_, DisableDelegateAccountRequest> {
        self.inner.call(request)
    }
    /// Deactivates CloudSSO for the whole resource directory.
    #[inline]
    pub fn disable_service(
        &self,
        request: DisableServiceRequest,
    ) -> Call<'_, DisableServiceRequest> {
        self.inner.call(request)
    }
    /// Makes an account a delegated administrator of CloudSSO.
    #[inline]
    pub fn enable_delegate_account(
        &self,
        request: EnableDelegateAccountRequest,
    ) -> Call<'_, EnableDelegateAccountRequest> {
        self.inner.call(request)
    }
    /// Activates CloudSSO for the resource directory.
    #[inline]
    pub fn enable_service(
        &self,
        request: EnableServiceRequest,
    ) -> Call<'_, EnableServiceRequest> {
        self.inner.call(request)
    }
    /// Reads an access configuration with session duration and initial page.
    #[inline]
    pub fn get_access_configuration(
        &self,
        request: GetAccessConfigurationRequest,
    ) -> Call<'_, GetAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Reads name, region and times of a directory.
    #[inline]
    pub fn get_directory(
        &self,
        request: GetDirectoryRequest,
    ) -> Call<'_, GetDirectoryRequest> {
        self.inner.call(request)
    }
    /// Reads the service provider metadata to be registered with the SAML identity provider.
    #[inline]
    pub fn get_directory_saml_service_provider_info(
        &self,
        request: GetDirectorySAMLServiceProviderInfoRequest,
    ) -> Call<'_, GetDirectorySAMLServiceProviderInfoRequest> {
        self.inner.call(request)
    }
    /// Reads counts and quotas of a directory's users, groups and access configurations.
    #[inline]
    pub fn get_directory_statistics(
        &self,
        request: GetDirectoryStatisticsRequest,
    ) -> Call<'_, GetDirectoryStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads how the SAML identity provider of a directory is configured.
    #[inline]
    pub fn get_external_saml_identity_provider(
        &self,
        request: GetExternalSAMLIdentityProviderRequest,
    ) -> Call<'_, GetExternalSAMLIdentityProviderRequest> {
        self.inner.call(request)
    }
    /// Reads name, description and origin of a group.
    #[inline]
    pub fn get_group(&self, request: GetGroupRequest) -> Call<'_, GetGroupRequest> {
        self.inner.call(request)
    }
    /// Reads logon preferences, such as the networks from which users may sign in.
    #[inline]
    pub fn get_login_preference(
        &self,
        request: GetLoginPreferenceRequest,
    ) -> Call<'_, GetLoginPreferenceRequest> {
        self.inner.call(request)
    }
    /// Reads a directory's MFA setting together with what happens upon risky logons.
    #[inline]
    pub fn get_mfa_authentication_setting_info(
        &self,
        request: GetMFAAuthenticationSettingInfoRequest,
    ) -> Call<'_, GetMFAAuthenticationSettingInfoRequest> {
        self.inner.call(request)
    }
    /// Reads the global MFA setting of a directory, without that for risky logons.
    #[inline]
    pub fn get_mfa_authentication_settings(
        &self,
        request: GetMFAAuthenticationSettingsRequest,
    ) -> Call<'_, GetMFAAuthenticationSettingsRequest> {
        self.inner.call(request)
    }
    /// Tells whether MFA is enabled for the users of a directory.
    #[inline]
    pub fn get_mfa_authentication_status(
        &self,
        request: GetMFAAuthenticationStatusRequest,
    ) -> Call<'_, GetMFAAuthenticationStatusRequest> {
        self.inner.call(request)
    }
    /// Reads the rules for user passwords in a directory.
    #[inline]
    pub fn get_password_policy(
        &self,
        request: GetPasswordPolicyRequest,
    ) -> Call<'_, GetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Tells whether SCIM synchronization of a directory is enabled.
    #[inline]
    pub fn get_scim_synchronization_status(
        &self,
        request: GetSCIMSynchronizationStatusRequest,
    ) -> Call<'_, GetSCIMSynchronizationStatusRequest> {
        self.inner.call(request)
    }
    /// Tells whether CloudSSO is activated and in which regions it is used.
    #[inline]
    pub fn get_service_status(
        &self,
        request: GetServiceStatusRequest,
    ) -> Call<'_, GetServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Reads everything about an asynchronous task, including principal, target and failure reason.
    #[inline]
    pub fn get_task(&self, request: GetTaskRequest) -> Call<'_, GetTaskRequest> {
        self.inner.call(request)
    }
    /// Reads only how far an asynchronous task has come.
    #[inline]
    pub fn get_task_status(
        &self,
        request: GetTaskStatusRequest,
    ) -> Call<'_, GetTaskStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one user with name, email, status and external ID.
    #[inline]
    pub fn get_user(&self, request: GetUserRequest) -> Call<'_, GetUserRequest> {
        self.inner.call(request)
    }
    /// Finds the ID of a user in a directory by an external ID.
    #[inline]
    pub fn get_user_id(&self, request: GetUserIdRequest) -> Call<'_, GetUserIdRequest> {
        self.inner.call(request)
    }
    /// Reads the MFA setting that applies to one user individually.
    #[inline]
    pub fn get_user_mfa_authentication_settings(
        &self,
        request: GetUserMFAAuthenticationSettingsRequest,
    ) -> Call<'_, GetUserMFAAuthenticationSettingsRequest> {
        self.inner.call(request)
    }
    /// Reads one RAM user synchronization with principal, target and strategies.
    #[inline]
    pub fn get_user_provisioning(
        &self,
        request: GetUserProvisioningRequest,
    ) -> Call<'_, GetUserProvisioningRequest> {
        self.inner.call(request)
    }
    /// Reads a directory's global settings for RAM user synchronization.
    #[inline]
    pub fn get_user_provisioning_configuration(
        &self,
        request: GetUserProvisioningConfigurationRequest,
    ) -> Call<'_, GetUserProvisioningConfigurationRequest> {
        self.inner.call(request)
    }
    /// Reads one failed event of RAM user synchronization with its error.
    #[inline]
    pub fn get_user_provisioning_event(
        &self,
        request: GetUserProvisioningEventRequest,
    ) -> Call<'_, GetUserProvisioningEventRequest> {
        self.inner.call(request)
    }
    /// Reads synchronization statistics for one member account of the resource directory.
    #[inline]
    pub fn get_user_provisioning_rd_account_statistics(
        &self,
        request: GetUserProvisioningRdAccountStatisticsRequest,
    ) -> Call<'_, GetUserProvisioningRdAccountStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads how many events of a RAM user synchronization failed and when it last ran.
    #[inline]
    pub fn get_user_provisioning_statistics(
        &self,
        request: GetUserProvisioningStatisticsRequest,
    ) -> Call<'_, GetUserProvisioningStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists who may access which account with which access configuration.
    #[inline]
    pub fn list_access_assignments(
        &self,
        request: ListAccessAssignmentsRequest,
    ) -> Call<'_, ListAccessAssignmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts to which access configurations are deployed, with RAM role and status.
    #[inline]
    pub fn list_access_configuration_provisionings(
        &self,
        request: ListAccessConfigurationProvisioningsRequest,
    ) -> Call<'_, ListAccessConfigurationProvisioningsRequest> {
        self.inner.call(request)
    }
    /// Lists the access configurations of a directory.
    #[inline]
    pub fn list_access_configurations(
        &self,
        request: ListAccessConfigurationsRequest,
    ) -> Call<'_, ListAccessConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists the CloudSSO directories of the account.
    #[inline]
    pub fn list_directories(
        &self,
        request: ListDirectoriesRequest,
    ) -> Call<'_, ListDirectoriesRequest> {
        self.inner.call(request)
    }
    /// Lists the signing certificates of the SAML identity provider.
    #[inline]
    pub fn list_external_saml_id_p_certificates(
        &self,
        request: ListExternalSAMLIdPCertificatesRequest,
    ) -> Call<'_, ListExternalSAMLIdPCertificatesRequest> {
        self.inner.call(request)
    }
    /// Lists the users in one group.
    #[inline]
    pub fn list_group_members(
        &self,
        request: ListGroupMembersRequest,
    ) -> Call<'_, ListGroupMembersRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of a directory, filtered by name or origin.
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsRequest,
    ) -> Call<'_, ListGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the groups that a user belongs to, page by page.
    #[inline]
    pub fn list_joined_groups_for_user(
        &self,
        request: ListJoinedGroupsForUserRequest,
    ) -> Call<'_, ListJoinedGroupsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the MFA devices of a user, at most two.
    #[inline]
    pub fn list_mfa_devices_for_user(
        &self,
        request: ListMFADevicesForUserRequest,
    ) -> Call<'_, ListMFADevicesForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the system and inline policies of an access configuration.
    #[inline]
    pub fn list_permission_policies_in_access_configuration(
        &self,
        request: ListPermissionPoliciesInAccessConfigurationRequest,
    ) -> Call<'_, ListPermissionPoliciesInAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Lists the SCIM credentials of a directory, without their secrets.
    #[inline]
    pub fn list_scim_server_credentials(
        &self,
        request: ListSCIMServerCredentialsRequest,
    ) -> Call<'_, ListSCIMServerCredentialsRequest> {
        self.inner.call(request)
    }
    /// Lists asynchronous tasks of a directory, filtered by type, target, principal or status.
    #[inline]
    pub fn list_tasks(&self, request: ListTasksRequest) -> Call<'_, ListTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the failed events of RAM user synchronizations.
    #[inline]
    pub fn list_user_provisioning_events(
        &self,
        request: ListUserProvisioningEventsRequest,
    ) -> Call<'_, ListUserProvisioningEventsRequest> {
        self.inner.call(request)
    }
    /// Lists RAM user synchronizations, filtered by principal or target.
    #[inline]
    pub fn list_user_provisionings(
        &self,
        request: ListUserProvisioningsRequest,
    ) -> Call<'_, ListUserProvisioningsRequest> {
        self.inner.call(request)
    }
    /// Lists the users of a directory, filtered by name, status, origin or tag.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Puts an access configuration into a member account anew, as after changes to it.
    #[inline]
    pub fn provision_access_configuration(
        &self,
        request: ProvisionAccessConfigurationRequest,
    ) -> Call<'_, ProvisionAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Removes a signing certificate of the SAML identity provider.
    #[inline]
    pub fn remove_external_saml_id_p_certificate(
        &self,
        request: RemoveExternalSAMLIdPCertificateRequest,
    ) -> Call<'_, RemoveExternalSAMLIdPCertificateRequest> {
        self.inner.call(request)
    }
    /// Detaches a system or inline policy from an access configuration.
    #[inline]
    pub fn remove_permission_policy_from_access_configuration(
        &self,
        request: RemovePermissionPolicyFromAccessConfigurationRequest,
    ) -> Call<'_, RemovePermissionPolicyFromAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Takes a user out of a group; the user itself stays.
    #[inline]
    pub fn remove_user_from_group(
        &self,
        request: RemoveUserFromGroupRequest,
    ) -> Call<'_, RemoveUserFromGroupRequest> {
        self.inner.call(request)
    }
    /// Sets a given or generated password for a user, optionally forcing a change at next logon.
    #[inline]
    pub fn reset_user_password(
        &self,
        request: ResetUserPasswordRequest,
    ) -> Call<'_, ResetUserPasswordRequest> {
        self.inner.call(request)
    }
    /// Runs a failed event of RAM user synchronization again.
    #[inline]
    pub fn retry_user_provisioning_event(
        &self,
        request: RetryUserProvisioningEventRequest,
    ) -> Call<'_, RetryUserProvisioningEventRequest> {
        self.inner.call(request)
    }
    /// Configures the SAML identity provider of a directory and turns SSO on or off.
    #[inline]
    pub fn set_external_saml_identity_provider(
        &self,
        request: SetExternalSAMLIdentityProviderRequest,
    ) -> Call<'_, SetExternalSAMLIdentityProviderRequest> {
        self.inner.call(request)
    }
    /// Sets logon preferences, such as the networks from which users may sign in.
    #[inline]
    pub fn set_login_preference(
        &self,
        request: SetLoginPreferenceRequest,
    ) -> Call<'_, SetLoginPreferenceRequest> {
        self.inner.call(request)
    }
    /// Turns MFA on or off for the users of a directory.
    #[inline]
    pub fn set_mfa_authentication_status(
        &self,
        request: SetMFAAuthenticationStatusRequest,
    ) -> Call<'_, SetMFAAuthenticationStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the rules for user passwords in a directory.
    #[inline]
    pub fn set_password_policy(
        &self,
        request: SetPasswordPolicyRequest,
    ) -> Call<'_, SetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Turns SCIM synchronization of a directory on or off.
    #[inline]
    pub fn set_scim_synchronization_status(
        &self,
        request: SetSCIMSynchronizationStatusRequest,
    ) -> Call<'_, SetSCIMSynchronizationStatusRequest> {
        self.inner.call(request)
    }
    /// Changes description, session duration or initial page of an access configuration.
    #[inline]
    pub fn update_access_configuration(
        &self,
        request: UpdateAccessConfigurationRequest,
    ) -> Call<'_, UpdateAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Gives a CloudSSO directory another name.
    #[inline]
    pub fn update_directory(
        &self,
        request: UpdateDirectoryRequest,
    ) -> Call<'_, UpdateDirectoryRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a group.
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupRequest,
    ) -> Call<'_, UpdateGroupRequest> {
        self.inner.call(request)
    }
    /// Replaces the document of an inline policy in an access configuration.
    #[inline]
    pub fn update_inline_policy_for_access_configuration(
        &self,
        request: UpdateInlinePolicyForAccessConfigurationRequest,
    ) -> Call<'_, UpdateInlinePolicyForAccessConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes the global MFA setting of a directory and the handling of risky logons.
    #[inline]
    pub fn update_mfa_authentication_settings(
        &self,
        request: UpdateMFAAuthenticationSettingsRequest,
    ) -> Call<'_, UpdateMFAAuthenticationSettingsRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a SCIM credential.
    #[inline]
    pub fn update_scim_server_credential_status(
        &self,
        request: UpdateSCIMServerCredentialStatusRequest,
    ) -> Call<'_, UpdateSCIMServerCredentialStatusRequest> {
        self.inner.call(request)
    }
    /// Changes names, email or description of a user.
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserRequest,
    ) -> Call<'_, UpdateUserRequest> {
        self.inner.call(request)
    }
    /// Changes the MFA setting that applies to one user individually.
    #[inline]
    pub fn update_user_mfa_authentication_settings(
        &self,
        request: UpdateUserMFAAuthenticationSettingsRequest,
    ) -> Call<'_, UpdateUserMFAAuthenticationSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes the strategies or description of a RAM user synchronization.
    #[inline]
    pub fn update_user_provisioning(
        &self,
        request: UpdateUserProvisioningRequest,
    ) -> Call<'_, UpdateUserProvisioningRequest> {
        self.inner.call(request)
    }
    /// Changes a directory's global settings for RAM user synchronization, such as session duration.
    #[inline]
    pub fn update_user_provisioning_configuration(
        &self,
        request: UpdateUserProvisioningConfigurationRequest,
    ) -> Call<'_, UpdateUserProvisioningConfigurationRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a user of a directory.
    #[inline]
    pub fn update_user_status(
        &self,
        request: UpdateUserStatusRequest,
    ) -> Call<'_, UpdateUserStatusRequest> {
        self.inner.call(request)
    }
}
