// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Resource directories
//!
//! - [`DestroyResourceDirectory`](mod@destroy_resource_directory): Gives up the resource directory, which must have no members any more.
//! - [`EnableResourceDirectory`](mod@enable_resource_directory): Sets up a resource directory, managed by the calling account or by a new one.
//! - [`GetResourceDirectory`](mod@get_resource_directory): Returns the resource directory that the calling account manages or is a member of.
//! - [`SendVerificationCodeForEnableRD`](mod@send_verification_code_for_enable_rd): Sends a code to the phone of the new management account, as needed before the resource directory is enabled.
//!
//! ## Folders
//!
//! - [`CreateFolder`](mod@create_folder): Creates a folder under the root folder or another folder of the resource directory.
//! - [`DeleteFolder`](mod@delete_folder): Deletes a folder of the resource directory, which must hold no members or subfolders any more.
//! - [`GetFolder`](mod@get_folder): Returns one folder of the resource directory, with its parent and its path.
//! - [`ListAncestors`](mod@list_ancestors): Lists the folders above a folder, up to the root.
//! - [`ListFoldersForParent`](mod@list_folders_for_parent): Lists the folders that lie directly in a folder.
//! - [`UpdateFolder`](mod@update_folder): Gives a folder of the resource directory another name.
//!
//! ## Members
//!
//! - [`AcceptHandshake`](mod@accept_handshake): Accepts an invitation, so that the calling account joins the resource directory.
//! - [`BindSecureMobilePhone`](mod@bind_secure_mobile_phone): Gives a resource account a secure phone number, with the code that was sent to it.
//! - [`CancelChangeAccountEmail`](mod@cancel_change_account_email): Calls off a change of a member's email address that has not been confirmed.
//! - [`CancelHandshake`](mod@cancel_handshake): Withdraws an invitation that has not been accepted.
//! - [`ChangeAccountEmail`](mod@change_account_email): Changes the email address that a member of the resource directory is registered with.
//! - [`CheckAccountDelete`](mod@check_account_delete): Starts a check whether a member can be deleted; `GetAccountDeletionCheckResult` returns what it finds.
//! - [`CreateResourceAccount`](mod@create_resource_account): Creates a member that has no sign-in of its own and is reached by taking on a role.
//! - [`DeclineHandshake`](mod@decline_handshake): Turns down an invitation to a resource directory, on behalf of the invited account.
//! - [`DeleteAccount`](mod@delete_account): Deletes a resource account for good.
//! - [`GetAccount`](mod@get_account): Returns one member of the resource directory.
//! - [`GetAccountDeletionCheckResult`](mod@get_account_deletion_check_result): Returns what the check before the deletion of a member found.
//! - [`GetAccountDeletionStatus`](mod@get_account_deletion_status): Returns whether a member has been deleted, and if not, why.
//! - [`GetHandshake`](mod@get_handshake): Returns one invitation, for the inviting or the invited account.
//! - [`GetPayerForAccount`](mod@get_payer_for_account): Returns which account pays the bills of a member.
//! - [`InviteAccountToResourceDirectory`](mod@invite_account_to_resource_directory): Invites an existing account, by its ID or its email address, to join the resource directory.
//! - [`ListAccounts`](mod@list_accounts): Lists all members of the resource directory.
//! - [`ListAccountsForParent`](mod@list_accounts_for_parent): Lists the members that lie directly in a folder.
//! - [`ListHandshakesForAccount`](mod@list_handshakes_for_account): Lists the invitations that concern the calling account.
//! - [`ListHandshakesForResourceDirectory`](mod@list_handshakes_for_resource_directory): Lists the invitations that the resource directory has sent.
//! - [`MoveAccount`](mod@move_account): Moves a member to another folder of the resource directory.
//! - [`RemoveCloudAccount`](mod@remove_cloud_account): Removes a member of the cloud account type from the resource directory; the account goes on to exist on its own.
//! - [`RetryChangeAccountEmail`](mod@retry_change_account_email): Sends the confirmation for a new email address of a member once more.
//! - [`SendVerificationCodeForBindSecureMobilePhone`](mod@send_verification_code_for_bind_secure_mobile_phone): Sends a code to the mobile phone that is about to be bound to a resource account as its security phone.
//! - [`SetMemberDeletionPermission`](mod@set_member_deletion_permission): Allows or forbids the deletion of members in the resource directory.
//! - [`UpdateAccount`](mod@update_account): Changes the display name or the type of a member.
//!
//! ## Control policies
//!
//! - [`AttachControlPolicy`](mod@attach_control_policy): Puts a folder or a member under an access control policy, which limits what can be done in it.
//! - [`CreateControlPolicy`](mod@create_control_policy): Creates an access control policy, which limits what members of the resource directory may do.
//! - [`DeleteControlPolicy`](mod@delete_control_policy): Deletes a custom control policy.
//! - [`DetachControlPolicy`](mod@detach_control_policy): Takes an access control policy off a folder or a member.
//! - [`DisableControlPolicy`](mod@disable_control_policy): Switches access control policies off for the entire resource directory; they stay, but are detached everywhere.
//! - [`EnableControlPolicy`](mod@enable_control_policy): Switches access control policies on for the entire resource directory.
//! - [`GetControlPolicy`](mod@get_control_policy): Returns one access control policy with its rules.
//! - [`GetControlPolicyEnablementStatus`](mod@get_control_policy_enablement_status): Returns whether access control policies are on in the resource directory.
//! - [`ListControlPolicies`](mod@list_control_policies): Lists the access control policies of the resource directory.
//! - [`ListControlPolicyAttachmentsForTarget`](mod@list_control_policy_attachments_for_target): Lists the access control policies that are attached to a folder or a member.
//! - [`ListTargetAttachmentsForControlPolicy`](mod@list_target_attachments_for_control_policy): Lists the folders and members that an access control policy is attached to.
//! - [`UpdateControlPolicy`](mod@update_control_policy): Changes name, description or rules of an access control policy.
//!
//! ## Trusted services
//!
//! - [`DeregisterDelegatedAdministrator`](mod@deregister_delegated_administrator): Takes the role of delegated administrator for a trusted service away from a member.
//! - [`ListDelegatedAdministrators`](mod@list_delegated_administrators): Lists the members that manage trusted services in place of the management account.
//! - [`ListDelegatedServicesForAccount`](mod@list_delegated_services_for_account): Lists the trusted services that a member manages in place of the management account.
//! - [`ListTrustedServiceStatus`](mod@list_trusted_service_status): Lists the cloud services that may work with the resource directory.
//! - [`RegisterDelegatedAdministrator`](mod@register_delegated_administrator): Lets a member manage a trusted service in place of the management account.
//!
//! ## Resource groups
//!
//! - [`CreateResourceGroup`](mod@create_resource_group): Creates a resource group, into which resources of the account can be sorted.
//! - [`DeleteResourceGroup`](mod@delete_resource_group): Deletes a resource group that holds no resources any more.
//! - [`DisableAssociatedTransfer`](mod@disable_associated_transfer): Stops resources from following the one they belong to when it moves to another group.
//! - [`EnableAssociatedTransfer`](mod@enable_associated_transfer): Makes resources follow the one they belong to when it moves to another group.
//! - [`GetResourceGroup`](mod@get_resource_group): Returns one resource group with its state in each region.
//! - [`ListAssociatedTransferSetting`](mod@list_associated_transfer_setting): Returns which resources follow when the one they belong to moves to another group.
//! - [`ListResourceGroups`](mod@list_resource_groups): Lists the resource groups of the account.
//! - [`ListResources`](mod@list_resources): Lists the resources that the account has in its resource groups.
//! - [`MoveResources`](mod@move_resources): Moves resources to another resource group; each of them may fail on its own.
//! - [`UpdateAssociatedTransferSetting`](mod@update_associated_transfer_setting): Sets which resources follow when the one they belong to moves to another group.
//! - [`UpdateResourceGroup`](mod@update_resource_group): Changes the display name of a resource group.
//!
//! ## Roles
//!
//! - [`CreateRole`](mod@create_role): Creates a RAM role and says who may take it on.
//! - [`DeleteRole`](mod@delete_role): Deletes a RAM role by its name; nobody can assume it any more.
//! - [`GetRole`](mod@get_role): Returns one RAM role with its trust policy.
//! - [`ListRoles`](mod@list_roles): Lists the RAM roles of the account.
//! - [`UpdateRole`](mod@update_role): Changes the trust policy or another setting of a RAM role.
//!
//! ## Service-linked roles
//!
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the role with which a cloud service works on other services in your name.
//! - [`DeleteServiceLinkedRole`](mod@delete_service_linked_role): Submits the deletion of a service-linked role, which succeeds only while its service no longer needs it.
//! - [`GetServiceLinkedRoleDeletionStatus`](mod@get_service_linked_role_deletion_status): Returns whether a service-linked role has been deleted, and if not, what still uses it.
//!
//! ## Policies
//!
//! - [`AttachPolicy`](mod@attach_policy): Grants a policy to a user, group or role, for the account or for one resource group.
//! - [`CreatePolicy`](mod@create_policy): Creates a custom policy, which can then be granted to users, groups and roles.
//! - [`CreatePolicyVersion`](mod@create_policy_version): Adds a version with new rules to a custom policy; the versions before it stay.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a custom policy, of which only the default version may be left.
//! - [`DeletePolicyVersion`](mod@delete_policy_version): Deletes a version of a custom policy that is not the default one.
//! - [`DetachPolicy`](mod@detach_policy): Takes a policy away from a user, group or role.
//! - [`GetPolicy`](mod@get_policy): Returns one policy with the rules of its default version.
//! - [`GetPolicyVersion`](mod@get_policy_version): Returns one version of a policy with its rules.
//! - [`ListPolicies`](mod@list_policies): Lists the system and custom policies that can be granted.
//! - [`ListPolicyAttachments`](mod@list_policy_attachments): Lists which policies are granted to whom, for the account or for a resource group.
//! - [`ListPolicyVersions`](mod@list_policy_versions): Lists the versions that a policy has, and which of them is in effect.
//! - [`SetDefaultPolicyVersion`](mod@set_default_policy_version): Makes a version of a custom policy the one that is in effect.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on members of the resource directory.
//! - [`ListTagResources`](mod@list_tag_resources): Lists resource groups or members and their tags, by resource or by tag.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that a tag key has on members of the resource directory.
//! - [`TagResources`](mod@tag_resources): Puts tags on resource groups or members; a key that one has already gets the new value.
//! - [`UntagResources`](mod@untag_resources): Takes tags off resource groups or members.
//!
//! ## Deprecated operations
//!
//! - [`CancelCreateCloudAccount`](mod@cancel_create_cloud_account): Calls off the creation of a cloud account that has not been confirmed.
//! - [`CancelPromoteResourceAccount`](mod@cancel_promote_resource_account): Calls off the promotion of a resource account that has not been confirmed.
//! - [`CreateCloudAccount`](mod@create_cloud_account): Creates a member account with an email address of its own, which its owner has to confirm.
//! - [`InitResourceDirectory`](mod@init_resource_directory): Enables a resource directory; a root folder is made and the caller becomes the management account.
//! - [`PromoteResourceAccount`](mod@promote_resource_account): Turns a resource account into a cloud account with an email address of its own, in the background.
//! - [`ResendCreateCloudAccountEmail`](mod@resend_create_cloud_account_email): Sends the confirmation email for a new cloud account once more.
//! - [`ResendPromoteResourceAccountEmail`](mod@resend_promote_resource_account_email): Sends the confirmation email for turning a resource account into a cloud account once more.
//!
//! ## Others
//!
//! - [`CreateAutoGroupingRule`](mod@create_auto_grouping_rule): Creates a rule that sorts resources into resource groups by itself.
//! - [`DeleteAutoGroupingRule`](mod@delete_auto_grouping_rule): Deletes a rule that sorts resources into resource groups automatically; resources stay where they are.
//! - [`DisableAutoGrouping`](mod@disable_auto_grouping): Stops rules from sorting resources into resource groups.
//! - [`EnableAutoGrouping`](mod@enable_auto_grouping): Lets rules sort resources into resource groups.
//! - [`GetAutoGroupingRule`](mod@get_auto_grouping_rule): Returns one rule that sorts resources into resource groups.
//! - [`GetAutoGroupingStatus`](mod@get_auto_grouping_status): Returns whether rules sort resources into resource groups.
//! - [`GetResourceGroupResourceCounts`](mod@get_resource_group_resource_counts): Counts the resources in a resource group, for example by service or region.
//! - [`ListAutoGroupingRules`](mod@list_auto_grouping_rules): Lists the rules that sort resources into resource groups.
//! - [`UpdateAutoGroupingConfig`](mod@update_auto_grouping_config): Sets whether the sorting by rules covers resources that exist already.
//! - [`UpdateAutoGroupingRule`](mod@update_auto_grouping_rule): Changes a rule that sorts resources into resource groups.
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

pub mod accept_handshake;
pub mod attach_control_policy;
pub mod attach_policy;
pub mod bind_secure_mobile_phone;
pub mod cancel_change_account_email;
pub mod cancel_create_cloud_account;
pub mod cancel_handshake;
pub mod cancel_promote_resource_account;
pub mod change_account_email;
pub mod check_account_delete;
pub mod create_auto_grouping_rule;
pub mod create_cloud_account;
pub mod create_control_policy;
pub mod create_folder;
pub mod create_policy;
pub mod create_policy_version;
pub mod create_resource_account;
pub mod create_resource_group;
pub mod create_role;
pub mod create_service_linked_role;
pub mod decline_handshake;
pub mod delete_account;
pub mod delete_auto_grouping_rule;
pub mod delete_control_policy;
pub mod delete_folder;
pub mod delete_policy;
pub mod delete_policy_version;
pub mod delete_resource_group;
pub mod delete_role;
pub mod delete_service_linked_role;
pub mod deregister_delegated_administrator;
pub mod destroy_resource_directory;
pub mod detach_control_policy;
pub mod detach_policy;
pub mod disable_associated_transfer;
pub mod disable_auto_grouping;
pub mod disable_control_policy;
pub mod enable_associated_transfer;
pub mod enable_auto_grouping;
pub mod enable_control_policy;
pub mod enable_resource_directory;
pub mod get_account;
pub mod get_account_deletion_check_result;
pub mod get_account_deletion_status;
pub mod get_auto_grouping_rule;
pub mod get_auto_grouping_status;
pub mod get_control_policy;
pub mod get_control_policy_enablement_status;
pub mod get_folder;
pub mod get_handshake;
pub mod get_payer_for_account;
pub mod get_policy;
pub mod get_policy_version;
pub mod get_resource_directory;
pub mod get_resource_group;
pub mod get_resource_group_resource_counts;
pub mod get_role;
pub mod get_service_linked_role_deletion_status;
pub mod init_resource_directory;
pub mod invite_account_to_resource_directory;
pub mod list_accounts;
pub mod list_accounts_for_parent;
pub mod list_ancestors;
pub mod list_associated_transfer_setting;
pub mod list_auto_grouping_rules;
pub mod list_control_policies;
pub mod list_control_policy_attachments_for_target;
pub mod list_delegated_administrators;
pub mod list_delegated_services_for_account;
pub mod list_folders_for_parent;
pub mod list_handshakes_for_account;
pub mod list_handshakes_for_resource_directory;
pub mod list_policies;
pub mod list_policy_attachments;
pub mod list_policy_versions;
pub mod list_resource_groups;
pub mod list_resources;
pub mod list_roles;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_target_attachments_for_control_policy;
pub mod list_trusted_service_status;
pub mod move_account;
pub mod move_resources;
pub mod promote_resource_account;
pub mod register_delegated_administrator;
pub mod remove_cloud_account;
pub mod resend_create_cloud_account_email;
pub mod resend_promote_resource_account_email;
pub mod retry_change_account_email;
pub mod send_verification_code_for_bind_secure_mobile_phone;
pub mod send_verification_code_for_enable_rd;
pub mod set_default_policy_version;
pub mod set_member_deletion_permission;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_account;
pub mod update_associated_transfer_setting;
pub mod update_auto_grouping_config;
pub mod update_auto_grouping_rule;
pub mod update_control_policy;
pub mod update_folder;
pub mod update_resource_group;
pub mod update_role;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_handshake::{AcceptHandshakeError, AcceptHandshakeRequest, AcceptHandshakeResponse},
    attach_control_policy::{AttachControlPolicyError, AttachControlPolicyRequest, AttachControlPolicyResponse},
    attach_policy::{AttachPolicyError, AttachPolicyRequest, AttachPolicyResponse},
    bind_secure_mobile_phone::{BindSecureMobilePhoneError, BindSecureMobilePhoneRequest, BindSecureMobilePhoneResponse},
    cancel_change_account_email::{CancelChangeAccountEmailError, CancelChangeAccountEmailRequest, CancelChangeAccountEmailResponse},
    cancel_create_cloud_account::{CancelCreateCloudAccountError, CancelCreateCloudAccountRequest, CancelCreateCloudAccountResponse},
    cancel_handshake::{CancelHandshakeError, CancelHandshakeRequest, CancelHandshakeResponse},
    cancel_promote_resource_account::{CancelPromoteResourceAccountError, CancelPromoteResourceAccountRequest, CancelPromoteResourceAccountResponse},
    change_account_email::{ChangeAccountEmailError, ChangeAccountEmailRequest, ChangeAccountEmailResponse},
    check_account_delete::{CheckAccountDeleteError, CheckAccountDeleteRequest, CheckAccountDeleteResponse},
    create_auto_grouping_rule::{CreateAutoGroupingRuleRequest, CreateAutoGroupingRuleResponse},
    create_cloud_account::{CreateCloudAccountError, CreateCloudAccountRequest, CreateCloudAccountResponse},
    create_control_policy::{CreateControlPolicyError, CreateControlPolicyRequest, CreateControlPolicyResponse},
    create_folder::{CreateFolderError, CreateFolderRequest, CreateFolderResponse},
    create_policy::{CreatePolicyError, CreatePolicyRequest, CreatePolicyResponse},
    create_policy_version::{CreatePolicyVersionError, CreatePolicyVersionRequest, CreatePolicyVersionResponse},
    create_resource_account::{CreateResourceAccountError, CreateResourceAccountRequest, CreateResourceAccountResponse},
    create_resource_group::{CreateResourceGroupError, CreateResourceGroupRequest, CreateResourceGroupResponse},
    create_role::{CreateRoleError, CreateRoleRequest, CreateRoleResponse},
    create_service_linked_role::{CreateServiceLinkedRoleError, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    decline_handshake::{DeclineHandshakeError, DeclineHandshakeRequest, DeclineHandshakeResponse},
    delete_account::{DeleteAccountError, DeleteAccountRequest, DeleteAccountResponse},
    delete_auto_grouping_rule::{DeleteAutoGroupingRuleRequest, DeleteAutoGroupingRuleResponse},
    delete_control_policy::{DeleteControlPolicyRequest, DeleteControlPolicyResponse},
    delete_folder::{DeleteFolderError, DeleteFolderRequest, DeleteFolderResponse},
    delete_policy::{DeletePolicyError, DeletePolicyRequest, DeletePolicyResponse},
    delete_policy_version::{DeletePolicyVersionError, DeletePolicyVersionRequest, DeletePolicyVersionResponse},
    delete_resource_group::{DeleteResourceGroupError, DeleteResourceGroupRequest, DeleteResourceGroupResponse},
    delete_role::{DeleteRoleError, DeleteRoleRequest, DeleteRoleResponse},
    delete_service_linked_role::{DeleteServiceLinkedRoleError, DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse},
    deregister_delegated_administrator::{DeregisterDelegatedAdministratorError, DeregisterDelegatedAdministratorRequest, DeregisterDelegatedAdministratorResponse},
    destroy_resource_directory::{DestroyResourceDirectoryError, DestroyResourceDirectoryRequest, DestroyResourceDirectoryResponse},
    detach_control_policy::{DetachControlPolicyError, DetachControlPolicyRequest, DetachControlPolicyResponse},
    detach_policy::{DetachPolicyError, DetachPolicyRequest, DetachPolicyResponse},
    disable_associated_transfer::{DisableAssociatedTransferError, DisableAssociatedTransferRequest, DisableAssociatedTransferResponse},
    disable_auto_grouping::{DisableAutoGroupingRequest, DisableAutoGroupingResponse},
    disable_control_policy::{DisableControlPolicyRequest, DisableControlPolicyResponse},
    enable_associated_transfer::{EnableAssociatedTransferError, EnableAssociatedTransferRequest, EnableAssociatedTransferResponse},
    enable_auto_grouping::{EnableAutoGroupingRequest, EnableAutoGroupingResponse},
    enable_control_policy::{EnableControlPolicyError, EnableControlPolicyRequest, EnableControlPolicyResponse},
    enable_resource_directory::{EnableResourceDirectoryError, EnableResourceDirectoryRequest, EnableResourceDirectoryResponse},
    get_account::{GetAccountError, GetAccountRequest, GetAccountResponse},
    get_account_deletion_check_result::{GetAccountDeletionCheckResultError, GetAccountDeletionCheckResultRequest, GetAccountDeletionCheckResultResponse},
    get_account_deletion_status::{GetAccountDeletionStatusError, GetAccountDeletionStatusRequest, GetAccountDeletionStatusResponse},
    get_auto_grouping_rule::{GetAutoGroupingRuleRequest, GetAutoGroupingRuleResponse},
    get_auto_grouping_status::{GetAutoGroupingStatusRequest, GetAutoGroupingStatusResponse},
    get_control_policy::{GetControlPolicyRequest, GetControlPolicyResponse},
    get_control_policy_enablement_status::{GetControlPolicyEnablementStatusRequest, GetControlPolicyEnablementStatusResponse},
    get_folder::{GetFolderError, GetFolderRequest, GetFolderResponse},
    get_handshake::{GetHandshakeError, GetHandshakeRequest, GetHandshakeResponse},
    get_payer_for_account::{GetPayerForAccountError, GetPayerForAccountRequest, GetPayerForAccountResponse},
    get_policy::{GetPolicyError, GetPolicyRequest, GetPolicyResponse},
    get_policy_version::{GetPolicyVersionError, GetPolicyVersionRequest, GetPolicyVersionResponse},
    get_resource_directory::{GetResourceDirectoryError, GetResourceDirectoryRequest, GetResourceDirectoryResponse},
    get_resource_group::{GetResourceGroupError, GetResourceGroupRequest, GetResourceGroupResponse},
    get_resource_group_resource_counts::{GetResourceGroupResourceCountsRequest, GetResourceGroupResourceCountsResponse},
    get_role::{GetRoleError, GetRoleRequest, GetRoleResponse},
    get_service_linked_role_deletion_status::{GetServiceLinkedRoleDeletionStatusError, GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse},
    init_resource_directory::{InitResourceDirectoryError, InitResourceDirectoryRequest, InitResourceDirectoryResponse},
    invite_account_to_resource_directory::{InviteAccountToResourceDirectoryError, InviteAccountToResourceDirectoryRequest, InviteAccountToResourceDirectoryResponse},
    list_accounts::{ListAccountsError, ListAccountsRequest, ListAccountsResponse},
    list_accounts_for_parent::{ListAccountsForParentError, ListAccountsForParentRequest, ListAccountsForParentResponse},
    list_ancestors::{ListAncestorsError, ListAncestorsRequest, ListAncestorsResponse},
    list_associated_transfer_setting::{ListAssociatedTransferSettingError, ListAssociatedTransferSettingRequest, ListAssociatedTransferSettingResponse},
    list_auto_grouping_rules::{ListAutoGroupingRulesRequest, ListAutoGroupingRulesResponse},
    list_control_policies::{ListControlPoliciesRequest, ListControlPoliciesResponse},
    list_control_policy_attachments_for_target::{ListControlPolicyAttachmentsForTargetError, ListControlPolicyAttachmentsForTargetRequest, ListControlPolicyAttachmentsForTargetResponse},
    list_delegated_administrators::{ListDelegatedAdministratorsRequest, ListDelegatedAdministratorsResponse},
    list_delegated_services_for_account::{ListDelegatedServicesForAccountRequest, ListDelegatedServicesForAccountResponse},
    list_folders_for_parent::{ListFoldersForParentError, ListFoldersForParentRequest, ListFoldersForParentResponse},
    list_handshakes_for_account::{ListHandshakesForAccountRequest, ListHandshakesForAccountResponse},
    list_handshakes_for_resource_directory::{ListHandshakesForResourceDirectoryError, ListHandshakesForResourceDirectoryRequest, ListHandshakesForResourceDirectoryResponse},
    list_policies::{ListPoliciesRequest, ListPoliciesResponse},
    list_policy_attachments::{ListPolicyAttachmentsError, ListPolicyAttachmentsRequest, ListPolicyAttachmentsResponse},
    list_policy_versions::{ListPolicyVersionsError, ListPolicyVersionsRequest, ListPolicyVersionsResponse},
    list_resource_groups::{ListResourceGroupsRequest, ListResourceGroupsResponse},
    list_resources::{ListResourcesError, ListResourcesRequest, ListResourcesResponse},
    list_roles::{ListRolesRequest, ListRolesResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesRequest, ListTagValuesResponse},
    list_target_attachments_for_control_policy::{ListTargetAttachmentsForControlPolicyRequest, ListTargetAttachmentsForControlPolicyResponse},
    list_trusted_service_status::{ListTrustedServiceStatusError, ListTrustedServiceStatusRequest, ListTrustedServiceStatusResponse},
    move_account::{MoveAccountError, MoveAccountRequest, MoveAccountResponse},
    move_resources::{MoveResourcesError, MoveResourcesRequest, MoveResourcesResponse},
    promote_resource_account::{PromoteResourceAccountError, PromoteResourceAccountRequest, PromoteResourceAccountResponse},
    register_delegated_administrator::{RegisterDelegatedAdministratorError, RegisterDelegatedAdministratorRequest, RegisterDelegatedAdministratorResponse},
    remove_cloud_account::{RemoveCloudAccountError, RemoveCloudAccountRequest, RemoveCloudAccountResponse},
    resend_create_cloud_account_email::{ResendCreateCloudAccountEmailError, ResendCreateCloudAccountEmailRequest, ResendCreateCloudAccountEmailResponse},
    resend_promote_resource_account_email::{ResendPromoteResourceAccountEmailError, ResendPromoteResourceAccountEmailRequest, ResendPromoteResourceAccountEmailResponse},
    retry_change_account_email::{RetryChangeAccountEmailError, RetryChangeAccountEmailRequest, RetryChangeAccountEmailResponse},
    send_verification_code_for_bind_secure_mobile_phone::{SendVerificationCodeForBindSecureMobilePhoneError, SendVerificationCodeForBindSecureMobilePhoneRequest, SendVerificationCodeForBindSecureMobilePhoneResponse},
    send_verification_code_for_enable_rd::{SendVerificationCodeForEnableRDError, SendVerificationCodeForEnableRDRequest, SendVerificationCodeForEnableRDResponse},
    set_default_policy_version::{SetDefaultPolicyVersionError, SetDefaultPolicyVersionRequest, SetDefaultPolicyVersionResponse},
    set_member_deletion_permission::{SetMemberDeletionPermissionError, SetMemberDeletionPermissionRequest, SetMemberDeletionPermissionResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_account::{UpdateAccountError, UpdateAccountRequest, UpdateAccountResponse},
    update_associated_transfer_setting::{UpdateAssociatedTransferSettingError, UpdateAssociatedTransferSettingRequest, UpdateAssociatedTransferSettingResponse},
    update_auto_grouping_config::{UpdateAutoGroupingConfigRequest, UpdateAutoGroupingConfigResponse},
    update_auto_grouping_rule::{UpdateAutoGroupingRuleRequest, UpdateAutoGroupingRuleResponse},
    update_control_policy::{UpdateControlPolicyError, UpdateControlPolicyRequest, UpdateControlPolicyResponse},
    update_folder::{UpdateFolderError, UpdateFolderRequest, UpdateFolderResponse},
    update_resource_group::{UpdateResourceGroupError, UpdateResourceGroupRequest, UpdateResourceGroupResponse},
    update_role::{UpdateRoleError, UpdateRoleRequest, UpdateRoleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ResourceManager",
    version: "2020-03-31",
    endpoints: Endpoints {
        central: Some("resourcemanager.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Resource Management.
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
    /// Accepts an invitation, so that the calling account joins the resource directory.
    #[inline]
    pub fn accept_handshake(
        &self,
        request: AcceptHandshakeRequest,
    ) -> Call<'_, AcceptHandshakeRequest> {
        self.inner.call(request)
    }
    /// Puts a folder or a member under an access control policy, which limits what can be done in it.
    #[inline]
    pub fn attach_control_policy(
        &self,
        request: AttachControlPolicyRequest,
    ) -> Call<'_, AttachControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Grants a policy to a user, group or role, for the account or for one resource group.
    #[inline]
    pub fn attach_policy(
        &self,
        request: AttachPolicyRequest,
    ) -> Call<'_, AttachPolicyRequest> {
        self.inner.call(request)
    }
    /// Gives a resource account a secure phone number, with the code that was sent to it.
    #[inline]
    pub fn bind_secure_mobile_phone(
        &self,
        request: BindSecureMobilePhoneRequest,
    ) -> Call<'_, BindSecureMobilePhoneRequest> {
        self.inner.call(request)
    }
    /// Calls off a change of a member's email address that has not been confirmed.
    #[inline]
    pub fn cancel_change_account_email(
        &self,
        request: CancelChangeAccountEmailRequest,
    ) -> Call<'_, CancelChangeAccountEmailRequest> {
        self.inner.call(request)
    }
    /// Calls off the creation of a cloud account that has not been confirmed.
    #[inline]
    pub fn cancel_create_cloud_account(
        &self,
        request: CancelCreateCloudAccountRequest,
    ) -> Call<'_, CancelCreateCloudAccountRequest> {
        self.inner.call(request)
    }
    /// Withdraws an invitation that has not been accepted.
    #[inline]
    pub fn cancel_handshake(
        &self,
        request: CancelHandshakeRequest,
    ) -> Call<'_, CancelHandshakeRequest> {
        self.inner.call(request)
    }
    /// Calls off the promotion of a resource account that has not been confirmed.
    #[inline]
    pub fn cancel_promote_resource_account(
        &self,
        request: CancelPromoteResourceAccountRequest,
    ) -> Call<'_, CancelPromoteResourceAccountRequest> {
        self.inner.call(request)
    }
    /// Changes the email address that a member of the resource directory is registered with.
    #[inline]
    pub fn change_account_email(
        &self,
        request: ChangeAccountEmailRequest,
    ) -> Call<'_, ChangeAccountEmailRequest> {
        self.inner.call(request)
    }
    /// Starts a check whether a member can be deleted; `GetAccountDeletionCheckResult` returns what it finds.
    #[inline]
    pub fn check_account_delete(
        &self,
        request: CheckAccountDeleteRequest,
    ) -> Call<'_, CheckAccountDeleteRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that sorts resources into resource groups by itself.
    #[inline]
    pub fn create_auto_grouping_rule(
        &self,
        request: CreateAutoGroupingRuleRequest,
    ) -> Call<'_, CreateAutoGroupingRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a member account with an email address of its own, which its owner has to confirm.
    #[inline]
    pub fn create_cloud_account(
        &self,
        request: CreateCloudAccountRequest,
    ) -> Call<'_, CreateCloudAccountRequest> {
        self.inner.call(request)
    }
    /// Creates an access control policy, which limits what members of the resource directory may do.
    #[inline]
    pub fn create_control_policy(
        &self,
        request: CreateControlPolicyRequest,
    ) -> Call<'_, CreateControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a folder under the root folder or another folder of the resource directory.
    #[inline]
    pub fn create_folder(
        &self,
        request: CreateFolderRequest,
    ) -> Call<'_, CreateFolderRequest> {
        self.inner.call(request)
    }
    /// Creates a custom policy, which can then be granted to users, groups and roles.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Adds a version with new rules to a custom policy; the versions before it stay.
    #[inline]
    pub fn create_policy_version(
        &self,
        request: CreatePolicyVersionRequest,
    ) -> Call<'_, CreatePolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Creates a member that has no sign-in of its own and is reached by taking on a role.
    #[inline]
    pub fn create_resource_account(
        &self,
        request: CreateResourceAccountRequest,
    ) -> Call<'_, CreateResourceAccountRequest> {
        self.inner.call(request)
    }
    /// Creates a resource group, into which resources of the account can be sorted.
    #[inline]
    pub fn create_resource_group(
        &self,
        request: CreateResourceGroupRequest,
    ) -> Call<'_, CreateResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a RAM role and says who may take it on.
    #[inline]
    pub fn create_role(
        &self,
        request: CreateRoleRequest,
    ) -> Call<'_, CreateRoleRequest> {
        self.inner.call(request)
    }
    /// Creates the role with which a cloud service works on other services in your name.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Turns down an invitation to a resource directory, on behalf of the invited account.
    #[inline]
    pub fn decline_handshake(
        &self,
        request: DeclineHandshakeRequest,
    ) -> Call<'_, DeclineHandshakeRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource account for good.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that sorts resources into resource groups automatically; resources stay where they are.
    #[inline]
    pub fn delete_auto_grouping_rule(
        &self,
        request: DeleteAutoGroupingRuleRequest,
    ) -> Call<'_, DeleteAutoGroupingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom control policy.
    #[inline]
    pub fn delete_control_policy(
        &self,
        request: DeleteControlPolicyRequest,
    ) -> Call<'_, DeleteControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a folder of the resource directory, which must hold no members or subfolders any more.
    #[inline]
    pub fn delete_folder(
        &self,
        request: DeleteFolderRequest,
    ) -> Call<'_, DeleteFolderRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom policy, of which only the default version may be left.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a version of a custom policy that is not the default one.
    #[inline]
    pub fn delete_policy_version(
        &self,
        request: DeletePolicyVersionRequest,
    ) -> Call<'_, DeletePolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource group that holds no resources any more.
    #[inline]
    pub fn delete_resource_group(
        &self,
        request: DeleteResourceGroupRequest,
    ) -> Call<'_, DeleteResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a RAM role by its name; nobody can assume it any more.
    #[inline]
    pub fn delete_role(
        &self,
        request: DeleteRoleRequest,
    ) -> Call<'_, DeleteRoleRequest> {
        self.inner.call(request)
    }
    /// Submits the deletion of a service-linked role, which succeeds only while its service no longer needs it.
    #[inline]
    pub fn delete_service_linked_role(
        &self,
        request: DeleteServiceLinkedRoleRequest,
    ) -> Call<'_, DeleteServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Takes the role of delegated administrator for a trusted service away from a member.
    #[inline]
    pub fn deregister_delegated_administrator(
        &self,
        request: DeregisterDelegatedAdministratorRequest,
    ) -> Call<'_, DeregisterDelegatedAdministratorRequest> {
        self.inner.call(request)
    }
    /// Gives up the resource directory, which must have no members any more.
    #[inline]
    pub fn destroy_resource_directory(
        &self,
        request: DestroyResourceDirectoryRequest,
    ) -> Call<'_, DestroyResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Takes an access control policy off a folder or a member.
    #[inline]
    pub fn detach_control_policy(
        &self,
        request: DetachControlPolicyRequest,
    ) -> Call<'_, DetachControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Takes a policy away from a user, group or role.
    #[inline]
    pub fn detach_policy(
        &self,
        request: DetachPolicyRequest,
    ) -> Call<'_, DetachPolicyRequest> {
        self.inner.call(request)
    }
    /// Stops resources from following the one they belong to when it moves to another group.
    #[inline]
    pub fn disable_associated_transfer(
        &self,
        request: DisableAssociatedTransferRequest,
    ) -> Call<'_, DisableAssociatedTransferRequest> {
        self.inner.call(request)
    }
    /// Stops rules from sorting resources into resource groups.
    #[inline]
    pub fn disable_auto_grouping(
        &self,
        request: DisableAutoGroupingRequest,
    ) -> Call<'_, DisableAutoGroupingRequest> {
        self.inner.call(request)
    }
    /// Switches access control policies off for the entire resource directory; they stay, but are detached everywhere.
    #[inline]
    pub fn disable_control_policy(
        &self,
        request: DisableControlPolicyRequest,
    ) -> Call<'_, DisableControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Makes resources follow the one they belong to when it moves to another group.
    #[inline]
    pub fn enable_associated_transfer(
        &self,
        request: EnableAssociatedTransferRequest,
    ) -> Call<'_, EnableAssociatedTransferRequest> {
        self.inner.call(request)
    }
    /// Lets rules sort resources into resource groups.
    #[inline]
    pub fn enable_auto_grouping(
        &self,
        request: EnableAutoGroupingRequest,
    ) -> Call<'_, EnableAutoGroupingRequest> {
        self.inner.call(request)
    }
    /// Switches access control policies on for the entire resource directory.
    #[inline]
    pub fn enable_control_policy(
        &self,
        request: EnableControlPolicyRequest,
    ) -> Call<'_, EnableControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets up a resource directory, managed by the calling account or by a new one.
    #[inline]
    pub fn enable_resource_directory(
        &self,
        request: EnableResourceDirectoryRequest,
    ) -> Call<'_, EnableResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Returns one member of the resource directory.
    #[inline]
    pub fn get_account(
        &self,
        request: GetAccountRequest,
    ) -> Call<'_, GetAccountRequest> {
        self.inner.call(request)
    }
    /// Returns what the check before the deletion of a member found.
    #[inline]
    pub fn get_account_deletion_check_result(
        &self,
        request: GetAccountDeletionCheckResultRequest,
    ) -> Call<'_, GetAccountDeletionCheckResultRequest> {
        self.inner.call(request)
    }
    /// Returns whether a member has been deleted, and if not, why.
    #[inline]
    pub fn get_account_deletion_status(
        &self,
        request: GetAccountDeletionStatusRequest,
    ) -> Call<'_, GetAccountDeletionStatusRequest> {
        self.inner.call(request)
    }
    /// Returns one rule that sorts resources into resource groups.
    #[inline]
    pub fn get_auto_grouping_rule(
        &self,
        request: GetAutoGroupingRuleRequest,
    ) -> Call<'_, GetAutoGroupingRuleRequest> {
        self.inner.call(request)
    }
    /// Returns whether rules sort resources into resource groups.
    #[inline]
    pub fn get_auto_grouping_status(
        &self,
        request: GetAutoGroupingStatusRequest,
    ) -> Call<'_, GetAutoGroupingStatusRequest> {
        self.inner.call(request)
    }
    /// Returns one access control policy with its rules.
    #[inline]
    pub fn get_control_policy(
        &self,
        request: GetControlPolicyRequest,
    ) -> Call<'_, GetControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns whether access control policies are on in the resource directory.
    #[inline]
    pub fn get_control_policy_enablement_status(
        &self,
        request: GetControlPolicyEnablementStatusRequest,
    ) -> Call<'_, GetControlPolicyEnablementStatusRequest> {
        self.inner.call(request)
    }
    /// Returns one folder of the resource directory, with its parent and its path.
    #[inline]
    pub fn get_folder(&self, request: GetFolderRequest) -> Call<'_, GetFolderRequest> {
        self.inner.call(request)
    }
    /// Returns one invitation, for the inviting or the invited account.
    #[inline]
    pub fn get_handshake(
        &self,
        request: GetHandshakeRequest,
    ) -> Call<'_, GetHandshakeRequest> {
        self.inner.call(request)
    }
    /// Returns which account pays the bills of a member.
    #[inline]
    pub fn get_payer_for_account(
        &self,
        request: GetPayerForAccountRequest,
    ) -> Call<'_, GetPayerForAccountRequest> {
        self.inner.call(request)
    }
    /// Returns one policy with the rules of its default version.
    #[inline]
    pub fn get_policy(&self, request: GetPolicyRequest) -> Call<'_, GetPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one version of a policy with its rules.
    #[inline]
    pub fn get_policy_version(
        &self,
        request: GetPolicyVersionRequest,
    ) -> Call<'_, GetPolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Returns the resource directory that the calling account manages or is a member of.
    #[inline]
    pub fn get_resource_directory(
        &self,
        request: GetResourceDirectoryRequest,
    ) -> Call<'_, GetResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Returns one resource group with its state in each region.
    #[inline]
    pub fn get_resource_group(
        &self,
        request: GetResourceGroupRequest,
    ) -> Call<'_, GetResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Counts the resources in a resource group, for example by service or region.
    #[inline]
    pub fn get_resource_group_resource_counts(
        &self,
        request: GetResourceGroupResourceCountsRequest,
    ) -> Call<'_, GetResourceGroupResourceCountsRequest> {
        self.inner.call(request)
    }
    /// Returns one RAM role with its trust policy.
    #[inline]
    pub fn get_role(&self, request: GetRoleRequest) -> Call<'_, GetRoleRequest> {
        self.inner.call(request)
    }
    /// Returns whether a service-linked role has been deleted, and if not, what still uses it.
    #[inline]
    pub fn get_service_linked_role_deletion_status(
        &self,
        request: GetServiceLinkedRoleDeletionStatusRequest,
    ) -> Call<'_, GetServiceLinkedRoleDeletionStatusRequest> {
        self.inner.call(request)
    }
    /// Enables a resource directory; a root folder is made and the caller becomes the management account.
    #[inline]
    pub fn init_resource_directory(
        &self,
        request: InitResourceDirectoryRequest,
    ) -> Call<'_, InitResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Invites an existing account, by its ID or its email address, to join the resource directory.
    #[inline]
    pub fn invite_account_to_resource_directory(
        &self,
        request: InviteAccountToResourceDirectoryRequest,
    ) -> Call<'_, InviteAccountToResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Lists all members of the resource directory.
    #[inline]
    pub fn list_accounts(
        &self,
        request: ListAccountsRequest,
    ) -> Call<'_, ListAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the members that lie directly in a folder.
    #[inline]
    pub fn list_accounts_for_parent(
        &self,
        request: ListAccountsForParentRequest,
    ) -> Call<'_, ListAccountsForParentRequest> {
        self.inner.call(request)
    }
    /// Lists the folders above a folder, up to the root.
    #[inline]
    pub fn list_ancestors(
        &self,
        request: ListAncestorsRequest,
    ) -> Call<'_, ListAncestorsRequest> {
        self.inner.call(request)
    }
    /// Returns which resources follow when the one they belong to moves to another group.
    #[inline]
    pub fn list_associated_transfer_setting(
        &self,
        request: ListAssociatedTransferSettingRequest,
    ) -> Call<'_, ListAssociatedTransferSettingRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that sort resources into resource groups.
    #[inline]
    pub fn list_auto_grouping_rules(
        &self,
        request: ListAutoGroupingRulesRequest,
    ) -> Call<'_, ListAutoGroupingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies of the resource directory.
    #[inline]
    pub fn list_control_policies(
        &self,
        request: ListControlPoliciesRequest,
    ) -> Call<'_, ListControlPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies that are attached to a folder or a member.
    #[inline]
    pub fn list_control_policy_attachments_for_target(
        &self,
        request: ListControlPolicyAttachmentsForTargetRequest,
    ) -> Call<'_, ListControlPolicyAttachmentsForTargetRequest> {
        self.inner.call(request)
    }
    /// Lists the members that manage trusted services in place of the management account.
    #[inline]
    pub fn list_delegated_administrators(
        &self,
        request: ListDelegatedAdministratorsRequest,
    ) -> Call<'_, ListDelegatedAdministratorsRequest> {
        self.inner.call(request)
    }
    /// Lists the trusted services that a member manages in place of the management account.
    #[inline]
    pub fn list_delegated_services_for_account(
        &self,
        request: ListDelegatedServicesForAccountRequest,
    ) -> Call<'_, ListDelegatedServicesForAccountRequest> {
        self.inner.call(request)
    }
    /// Lists the folders that lie directly in a folder.
    #[inline]
    pub fn list_folders_for_parent(
        &self,
        request: ListFoldersForParentRequest,
    ) -> Call<'_, ListFoldersForParentRequest> {
        self.inner.call(request)
    }
    /// Lists the invitations that concern the calling account.
    #[inline]
    pub fn list_handshakes_for_account(
        &self,
        request: ListHandshakesForAccountRequest,
    ) -> Call<'_, ListHandshakesForAccountRequest> {
        self.inner.call(request)
    }
    /// Lists the invitations that the resource directory has sent.
    #[inline]
    pub fn list_handshakes_for_resource_directory(
        &self,
        request: ListHandshakesForResourceDirectoryRequest,
    ) -> Call<'_, ListHandshakesForResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Lists the system and custom policies that can be granted.
    #[inline]
    pub fn list_policies(
        &self,
        request: ListPoliciesRequest,
    ) -> Call<'_, ListPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists which policies are granted to whom, for the account or for a resource group.
    #[inline]
    pub fn list_policy_attachments(
        &self,
        request: ListPolicyAttachmentsRequest,
    ) -> Call<'_, ListPolicyAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the versions that a policy has, and which of them is in effect.
    #[inline]
    pub fn list_policy_versions(
        &self,
        request: ListPolicyVersionsRequest,
    ) -> Call<'_, ListPolicyVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the resource groups of the account.
    #[inline]
    pub fn list_resource_groups(
        &self,
        request: ListResourceGroupsRequest,
    ) -> Call<'_, ListResourceGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the resources that the account has in its resource groups.
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesRequest,
    ) -> Call<'_, ListResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the RAM roles of the account.
    #[inline]
    pub fn list_roles(&self, request: ListRolesRequest) -> Call<'_, ListRolesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on members of the resource directory.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists resource groups or members and their tags, by resource or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has on members of the resource directory.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Lists the folders and members that an access control policy is attached to.
    #[inline]
    pub fn list_target_attachments_for_control_policy(
        &self,
        request: ListTargetAttachmentsForControlPolicyRequest,
    ) -> Call<'_, ListTargetAttachmentsForControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud services that may work with the resource directory.
    #[inline]
    pub fn list_trusted_service_status(
        &self,
        request: ListTrustedServiceStatusRequest,
    ) -> Call<'_, ListTrustedServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Moves a member to another folder of the resource directory.
    #[inline]
    pub fn move_account(
        &self,
        request: MoveAccountRequest,
    ) -> Call<'_, MoveAccountRequest> {
        self.inner.call(request)
    }
    /// Moves resources to another resource group; each of them may fail on its own.
    #[inline]
    pub fn move_resources(
        &self,
        request: MoveResourcesRequest,
    ) -> Call<'_, MoveResourcesRequest> {
        self.inner.call(request)
    }
    /// Turns a resource account into a cloud account with an email address of its own, in the background.
    #[inline]
    pub fn promote_resource_account(
        &self,
        request: PromoteResourceAccountRequest,
    ) -> Call<'_, PromoteResourceAccountRequest> {
        self.inner.call(request)
    }
    /// Lets a member manage a trusted service in place of the management account.
    #[inline]
    pub fn register_delegated_administrator(
        &self,
        request: RegisterDelegatedAdministratorRequest,
    ) -> Call<'_, RegisterDelegatedAdministratorRequest> {
        self.inner.call(request)
    }
    /// Removes a member of the cloud account type from the resource directory; the account goes on to exist on its own.
    #[inline]
    pub fn remove_cloud_account(
        &self,
        request: RemoveCloudAccountRequest,
    ) -> Call<'_, RemoveCloudAccountRequest> {
        self.inner.call(request)
    }
    /// Sends the confirmation email for a new cloud account once more.
    #[inline]
    pub fn resend_create_cloud_account_email(
        &self,
        request: ResendCreateCloudAccountEmailRequest,
    ) -> Call<'_, ResendCreateCloudAccountEmailRequest> {
        self.inner.call(request)
    }
    /// Sends the confirmation email for turning a resource account into a cloud account once more.
    #[inline]
    pub fn resend_promote_resource_account_email(
        &self,
        request: ResendPromoteResourceAccountEmailRequest,
    ) -> Call<'_, ResendPromoteResourceAccountEmailRequest> {
        self.inner.call(request)
    }
    /// Sends the confirmation for a new email address of a member once more.
    #[inline]
    pub fn retry_change_account_email(
        &self,
        request: RetryChangeAccountEmailRequest,
    ) -> Call<'_, RetryChangeAccountEmailRequest> {
        self.inner.call(request)
    }
    /// Sends a code to the mobile phone that is about to be bound to a resource account as its security phone.
    #[inline]
    pub fn send_verification_code_for_bind_secure_mobile_phone(
        &self,
        request: SendVerificationCodeForBindSecureMobilePhoneRequest,
    ) -> Call<'_, SendVerificationCodeForBindSecureMobilePhoneRequest> {
        self.inner.call(request)
    }
    /// Sends a code to the phone of the new management account, as needed before the resource directory is enabled.
    #[inline]
    pub fn send_verification_code_for_enable_rd(
        &self,
        request: SendVerificationCodeForEnableRDRequest,
    ) -> Call<'_, SendVerificationCodeForEnableRDRequest> {
        self.inner.call(request)
    }
    /// Makes a version of a custom policy the one that is in effect.
    #[inline]
    pub fn set_default_policy_version(
        &self,
        request: SetDefaultPolicyVersionRequest,
    ) -> Call<'_, SetDefaultPolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Allows or forbids the deletion of members in the resource directory.
    #[inline]
    pub fn set_member_deletion_permission(
        &self,
        request: SetMemberDeletionPermissionRequest,
    ) -> Call<'_, SetMemberDeletionPermissionRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resource groups or members; a key that one has already gets the new value.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off resource groups or members.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the display name or the type of a member.
    #[inline]
    pub fn update_account(
        &self,
        request: UpdateAccountRequest,
    ) -> Call<'_, UpdateAccountRequest> {
        self.inner.call(request)
    }
    /// Sets which resources follow when the one they belong to moves to another group.
    #[inline]
    pub fn update_associated_transfer_setting(
        &self,
        request: UpdateAssociatedTransferSettingRequest,
    ) -> Call<'_, UpdateAssociatedTransferSettingRequest> {
        self.inner.call(request)
    }
    /// Sets whether the sorting by rules covers resources that exist already.
    #[inline]
    pub fn update_auto_grouping_config(
        &self,
        request: UpdateAutoGroupingConfigRequest,
    ) -> Call<'_, UpdateAutoGroupingConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a rule that sorts resources into resource groups.
    #[inline]
    pub fn update_auto_grouping_rule(
        &self,
        request: UpdateAutoGroupingRuleRequest,
    ) -> Call<'_, UpdateAutoGroupingRuleRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or rules of an access control policy.
    #[inline]
    pub fn update_control_policy(
        &self,
        request: UpdateControlPolicyRequest,
    ) -> Call<'_, UpdateControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Gives a folder of the resource directory another name.
    #[inline]
    pub fn update_folder(
        &self,
        request: UpdateFolderRequest,
    ) -> Call<'_, UpdateFolderRequest> {
        self.inner.call(request)
    }
    /// Changes the display name of a resource group.
    #[inline]
    pub fn update_resource_group(
        &self,
        request: UpdateResourceGroupRequest,
    ) -> Call<'_, UpdateResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the trust policy or another setting of a RAM role.
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleRequest,
    ) -> Call<'_, UpdateRoleRequest> {
        self.inner.call(request)
    }
}
