// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Users
//!
//! - [`CreateUser`](mod@create_user): Creates a RAM user, who has neither logon nor permissions at first.
//! - [`DeleteUser`](mod@delete_user): Deletes a RAM user, named by logon name or by ID.
//! - [`GetAccountSummary`](mod@get_account_summary): Counts users, groups, policies, and other RAM resources of the account, along with their limits.
//! - [`GetUser`](mod@get_user): Returns one RAM user with contact data, dates, and last logon.
//! - [`ListUserBasicInfos`](mod@list_user_basic_infos): Lists ID, logon name, and display name of RAM users, optionally by tag or status.
//! - [`ListUsers`](mod@list_users): Lists RAM users in detail; `ListUserBasicInfos` returns names and IDs only.
//! - [`UpdateUser`](mod@update_user): Changes a RAM user's logon name, display name, contact data, or comments.
//!
//! ## Login profiles
//!
//! - [`ChangePassword`](mod@change_password): Lets a RAM user change its own console password, by giving the old one and the new one.
//! - [`CreateLoginProfile`](mod@create_login_profile): Enables console logon for a RAM user, with password and MFA requirements.
//! - [`DeleteLoginProfile`](mod@delete_login_profile): Bars a RAM user from the console by removing its logon settings; access keys keep working.
//! - [`GetLoginProfile`](mod@get_login_profile): Returns how a RAM user may log on to the console, without the password.
//! - [`UpdateLoginProfile`](mod@update_login_profile): Changes a RAM user's console password, MFA requirement, or whether logon is enabled.
//!
//! ## Access keys
//!
//! - [`CreateAccessKey`](mod@create_access_key): Creates an AccessKey pair for a RAM user or the account; its secret is in the response.
//! - [`DeleteAccessKey`](mod@delete_access_key): Deletes an AccessKey pair of a RAM user or of the account itself.
//! - [`GetAccessKeyLastUsed`](mod@get_access_key_last_used): Returns when an AccessKey pair was last used, and for which service.
//! - [`ListAccessKeys`](mod@list_access_keys): Lists the AccessKey pairs of a RAM user or the account, without their secrets.
//! - [`UpdateAccessKey`](mod@update_access_key): Enables or disables an AccessKey pair of a RAM user or the account.
//!
//! ## Multi-factor authentication
//!
//! - [`BindMFADevice`](mod@bind_mfa_device): Binds an MFA device to a RAM user with two consecutive codes.
//! - [`CreateVirtualMFADevice`](mod@create_virtual_mfa_device): Creates a virtual MFA device, which `BindMFADevice` then gives to a user.
//! - [`DeleteVirtualMFADevice`](mod@delete_virtual_mfa_device): Deletes a virtual MFA device, whose one-time codes are no longer accepted.
//! - [`DisableVirtualMFA`](mod@disable_virtual_mfa): Unbinds the MFA device of a RAM user and deletes the device as well.
//! - [`GetAccountMFAInfo`](mod@get_account_mfa_info): Tells whether MFA is on for the Alibaba Cloud account itself.
//! - [`GetUserMFAInfo`](mod@get_user_mfa_info): Tells whether a RAM user has an MFA device, and of which type.
//! - [`GetVerificationInfo`](mod@get_verification_info): Returns the security phone number and email address of a RAM user with their status.
//! - [`ListVirtualMFADevices`](mod@list_virtual_mfa_devices): Lists virtual MFA devices with activation date and the user each is bound to.
//! - [`UnbindMFADevice`](mod@unbind_mfa_device): Unbinds the MFA device of a RAM user, without deleting the device.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists tags with the RAM resources that carry them, by resource or by tag.
//! - [`TagResources`](mod@tag_resources): Binds tags to RAM resources, such as users.
//! - [`UntagResources`](mod@untag_resources): Takes tags off RAM resources, either given keys or all.
//!
//! ## User groups
//!
//! - [`AddUserToGroup`](mod@add_user_to_group): Puts a RAM user into a user group, whose permissions then apply to the user.
//! - [`CreateGroup`](mod@create_group): Creates a RAM user group, which is empty at first.
//! - [`DeleteGroup`](mod@delete_group): Deletes a RAM user group.
//! - [`GetGroup`](mod@get_group): Returns one user group with its display name, comments, and dates.
//! - [`ListGroups`](mod@list_groups): Lists the RAM user groups of the account, page by page.
//! - [`ListGroupsForUser`](mod@list_groups_for_user): Lists the groups that a RAM user is a member of, by which it inherits policies.
//! - [`ListUsersForGroup`](mod@list_users_for_group): Lists the RAM users who are members of a group and thus inherit its policies.
//! - [`RemoveUserFromGroup`](mod@remove_user_from_group): Takes a RAM user out of a user group, along with the group's permissions.
//! - [`UpdateGroup`](mod@update_group): Changes name, display name, or comments of a user group; its members stay.
//!
//! ## Single sign-on
//!
//! - [`AddClientIdToOIDCProvider`](mod@add_client_id_to_oidc_provider): Adds a client ID to an OIDC identity provider, so that its tokens are accepted.
//! - [`AddFingerprintToOIDCProvider`](mod@add_fingerprint_to_oidc_provider): Adds a certificate fingerprint to an OIDC identity provider, by which its server is verified.
//! - [`CreateOIDCProvider`](mod@create_oidc_provider): Registers an external OIDC identity provider that the account trusts for role-based SSO.
//! - [`CreateSAMLProvider`](mod@create_saml_provider): Registers a SAML identity provider for role-based SSO from its metadata document.
//! - [`DeleteOIDCProvider`](mod@delete_oidc_provider): Deletes an OIDC identity provider, so that tokens it issues no longer let anyone assume a role.
//! - [`DeleteSAMLProvider`](mod@delete_saml_provider): Deletes a SAML identity provider, so that its users can no longer sign in by role-based SSO.
//! - [`GetOIDCProvider`](mod@get_oidc_provider): Returns one OIDC identity provider with its issuer URL, client IDs, and fingerprints.
//! - [`GetSAMLProvider`](mod@get_saml_provider): Returns one SAML identity provider for role-based SSO, with its metadata document.
//! - [`GetUserSsoSettings`](mod@get_user_sso_settings): Returns the user-based SSO settings of the account, with the provider's metadata document.
//! - [`ListOIDCProviders`](mod@list_oidc_providers): Lists the OIDC identity providers registered for role-based SSO.
//! - [`ListSAMLProviders`](mod@list_saml_providers): Lists the SAML identity providers registered for role-based SSO.
//! - [`RemoveClientIdFromOIDCProvider`](mod@remove_client_id_from_oidc_provider): Takes a client ID off an OIDC identity provider, whose tokens are then refused.
//! - [`RemoveFingerprintFromOIDCProvider`](mod@remove_fingerprint_from_oidc_provider): Takes a certificate fingerprint off an OIDC identity provider.
//! - [`SetUserSsoSettings`](mod@set_user_sso_settings): Turns user-based SSO on or off and uploads the identity provider's metadata document.
//! - [`UpdateOIDCProvider`](mod@update_oidc_provider): Changes the description, client IDs, or token age limit of an OIDC identity provider.
//! - [`UpdateSAMLProvider`](mod@update_saml_provider): Changes description or metadata document of a SAML identity provider for role-based SSO.
//!
//! ## OAuth applications
//!
//! - [`CreateAppSecret`](mod@create_app_secret): Creates a secret for an OAuth application and returns its value.
//! - [`CreateApplication`](mod@create_application): Creates an OAuth application (web, native, or server) with scopes and token lifetimes.
//! - [`DeleteAppSecret`](mod@delete_app_secret): Deletes one secret of an OAuth application, which can then no longer authenticate with it.
//! - [`DeleteApplication`](mod@delete_application): Deletes an OAuth application; tokens can no longer be requested in its name.
//! - [`GetAppSecret`](mod@get_app_secret): Returns one secret of an OAuth application, including its value.
//! - [`GetApplication`](mod@get_application): Returns the settings of one OAuth application, such as scopes, redirect URIs, and token lifetimes.
//! - [`ListAppSecretIds`](mod@list_app_secret_ids): Lists the secrets of an OAuth application by ID, without their values.
//! - [`ListApplications`](mod@list_applications): Lists the OAuth applications that the account created.
//! - [`ListPredefinedScopes`](mod@list_predefined_scopes): Lists the OAuth scopes that the system offers to applications, optionally by application type.
//! - [`UpdateApplication`](mod@update_application): Changes settings of an OAuth application, such as scopes, redirect URIs, or token lifetimes.
//!
//! ## Security settings
//!
//! - [`GenerateCredentialReport`](mod@generate_credential_report): Starts the generation of the account's user credential report in the background.
//! - [`GetAccountSecurityPracticeReport`](mod@get_account_security_practice_report): Returns the account's security score with counts of users without MFA and of old or unused AccessKey pairs.
//! - [`GetCredentialReport`](mod@get_credential_report): Fetches the finished user credential report, as encoded text, that `GenerateCredentialReport` made.
//! - [`GetDefaultDomain`](mod@get_default_domain): Returns the account's default domain, the suffix of its RAM users' logon names.
//! - [`GetPasswordPolicy`](mod@get_password_policy): Returns the rules for RAM user passwords, such as length, characters, and expiry.
//! - [`GetSecurityPreference`](mod@get_security_preference): Returns account-wide preferences for RAM users, such as session duration, logon masks, and self-service rights.
//! - [`SetDefaultDomain`](mod@set_default_domain): Sets the account's default domain, the suffix of its RAM users' logon names.
//! - [`SetPasswordPolicy`](mod@set_password_policy): Sets the rules for RAM user passwords, such as length, characters, and expiry.
//! - [`SetSecurityPreference`](mod@set_security_preference): Sets account-wide preferences for RAM users, such as session duration, logon masks, and self-service rights.
//!
//! ## Others
//!
//! - [`DeleteAccessKeyInRecycleBin`](mod@delete_access_key_in_recycle_bin): Deletes an AccessKey pair in the recycle bin for good.
//! - [`DeletePasskey`](mod@delete_passkey): Removes a passkey of a RAM user, who can no longer sign in with it.
//! - [`DeleteUserInRecycleBin`](mod@delete_user_in_recycle_bin): Removes a deleted RAM user from the recycle bin for good; it cannot be restored afterwards.
//! - [`DeprovisionApplication`](mod@deprovision_application): Takes an installed application out of the account again, by its ID.
//! - [`DeprovisionExternalApplication`](mod@deprovision_external_application): Takes an application of another account, installed here before, out of this account again.
//! - [`GenerateGovernanceReport`](mod@generate_governance_report): Starts the generation of a governance report on the account's identities and permissions.
//! - [`GetAccessKeyInfoInRecycleBin`](mod@get_access_key_info_in_recycle_bin): Returns the details of one AccessKey pair in the recycle bin.
//! - [`GetApplicationProvisionInfo`](mod@get_application_provision_info): Returns the provisioning of one application in the account, by its ID.
//! - [`GetExternalApplication`](mod@get_external_application): Returns the details of one external application, by its ID.
//! - [`GetGovernanceItemReport`](mod@get_governance_item_report): Returns one item of the governance report with its findings, page by page.
//! - [`GetGovernanceReportStatus`](mod@get_governance_report_status): Tells how far the generation of the governance report has come.
//! - [`GetUserInRecycleBin`](mod@get_user_in_recycle_bin): Returns the details of one deleted RAM user in the recycle bin.
//! - [`ListAccessKeysInRecycleBin`](mod@list_access_keys_in_recycle_bin): Lists the AccessKey pairs in the recycle bin, optionally those of one user.
//! - [`ListApplicationProvisionInfos`](mod@list_application_provision_infos): Lists the applications provisioned in the account; takes no filter.
//! - [`ListExternalApplications`](mod@list_external_applications): Lists the external applications of the account; takes no filter.
//! - [`ListPasskeys`](mod@list_passkeys): Lists the passkeys of one RAM user.
//! - [`ListRecentGovernanceMetrics`](mod@list_recent_governance_metrics): Returns the latest metrics of account governance; takes no filter.
//! - [`ListUsersInRecycleBin`](mod@list_users_in_recycle_bin): Lists deleted RAM users that are still in the recycle bin.
//! - [`ProvisionApplication`](mod@provision_application): Installs an application in the account and grants it the scopes named in the call.
//! - [`ProvisionExternalApplication`](mod@provision_external_application): Installs an application of another account in this one and grants it the scopes named.
//! - [`RestoreAccessKeyFromRecycleBin`](mod@restore_access_key_from_recycle_bin): Brings a deleted AccessKey pair back from the recycle bin.
//! - [`RestoreUserFromRecycleBin`](mod@restore_user_from_recycle_bin): Brings a deleted RAM user back from the recycle bin.
//! - [`SetVerificationInfo`](mod@set_verification_info): Sets the security phone number or email address of a RAM user.
//! - [`UnbindVerification`](mod@unbind_verification): Takes the security phone number or email address off a RAM user.
//! - [`UpdatePasskey`](mod@update_passkey): Renames a passkey of a RAM user.
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

pub mod add_client_id_to_oidc_provider;
pub mod add_fingerprint_to_oidc_provider;
pub mod add_user_to_group;
pub mod bind_mfa_device;
pub mod change_password;
pub mod create_access_key;
pub mod create_app_secret;
pub mod create_application;
pub mod create_group;
pub mod create_login_profile;
pub mod create_oidc_provider;
pub mod create_saml_provider;
pub mod create_user;
pub mod create_virtual_mfa_device;
pub mod delete_access_key;
pub mod delete_access_key_in_recycle_bin;
pub mod delete_app_secret;
pub mod delete_application;
pub mod delete_group;
pub mod delete_login_profile;
pub mod delete_oidc_provider;
pub mod delete_passkey;
pub mod delete_saml_provider;
pub mod delete_user;
pub mod delete_user_in_recycle_bin;
pub mod delete_virtual_mfa_device;
pub mod deprovision_application;
pub mod deprovision_external_application;
pub mod disable_virtual_mfa;
pub mod generate_credential_report;
pub mod generate_governance_report;
pub mod get_access_key_info_in_recycle_bin;
pub mod get_access_key_last_used;
pub mod get_account_mfa_info;
pub mod get_account_security_practice_report;
pub mod get_account_summary;
pub mod get_app_secret;
pub mod get_application;
pub mod get_application_provision_info;
pub mod get_credential_report;
pub mod get_default_domain;
pub mod get_external_application;
pub mod get_governance_item_report;
pub mod get_governance_report_status;
pub mod get_group;
pub mod get_login_profile;
pub mod get_oidc_provider;
pub mod get_password_policy;
pub mod get_saml_provider;
pub mod get_security_preference;
pub mod get_user;
pub mod get_user_in_recycle_bin;
pub mod get_user_mfa_info;
pub mod get_user_sso_settings;
pub mod get_verification_info;
pub mod list_access_keys;
pub mod list_access_keys_in_recycle_bin;
pub mod list_app_secret_ids;
pub mod list_application_provision_infos;
pub mod list_applications;
pub mod list_external_applications;
pub mod list_groups;
pub mod list_groups_for_user;
pub mod list_oidc_providers;
pub mod list_passkeys;
pub mod list_predefined_scopes;
pub mod list_recent_governance_metrics;
pub mod list_saml_providers;
pub mod list_tag_resources;
pub mod list_user_basic_infos;
pub mod list_users;
pub mod list_users_for_group;
pub mod list_users_in_recycle_bin;
pub mod list_virtual_mfa_devices;
pub mod provision_application;
pub mod provision_external_application;
pub mod remove_client_id_from_oidc_provider;
pub mod remove_fingerprint_from_oidc_provider;
pub mod remove_user_from_group;
pub mod restore_access_key_from_recycle_bin;
pub mod restore_user_from_recycle_bin;
pub mod set_default_domain;
pub mod set_password_policy;
pub mod set_security_preference;
pub mod set_user_sso_settings;
pub mod set_verification_info;
pub mod tag_resources;
pub mod unbind_mfa_device;
pub mod unbind_verification;
pub mod untag_resources;
pub mod update_access_key;
pub mod update_application;
pub mod update_group;
pub mod update_login_profile;
pub mod update_oidc_provider;
pub mod update_passkey;
pub mod update_saml_provider;
pub mod update_user;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_client_id_to_oidc_provider::{AddClientIdToOIDCProviderRequest, AddClientIdToOIDCProviderResponse},
    add_fingerprint_to_oidc_provider::{AddFingerprintToOIDCProviderRequest, AddFingerprintToOIDCProviderResponse},
    add_user_to_group::{AddUserToGroupRequest, AddUserToGroupResponse},
    bind_mfa_device::{BindMFADeviceRequest, BindMFADeviceResponse},
    change_password::{ChangePasswordRequest, ChangePasswordResponse},
    create_access_key::{CreateAccessKeyRequest, CreateAccessKeyResponse},
    create_app_secret::{CreateAppSecretRequest, CreateAppSecretResponse},
    create_application::{CreateApplicationRequest, CreateApplicationResponse},
    create_group::{CreateGroupRequest, CreateGroupResponse},
    create_login_profile::{CreateLoginProfileRequest, CreateLoginProfileResponse},
    create_oidc_provider::{CreateOIDCProviderRequest, CreateOIDCProviderResponse},
    create_saml_provider::{CreateSAMLProviderRequest, CreateSAMLProviderResponse},
    create_user::{CreateUserRequest, CreateUserResponse},
    create_virtual_mfa_device::{CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse},
    delete_access_key::{DeleteAccessKeyRequest, DeleteAccessKeyResponse},
    delete_access_key_in_recycle_bin::{DeleteAccessKeyInRecycleBinRequest, DeleteAccessKeyInRecycleBinResponse},
    delete_app_secret::{DeleteAppSecretRequest, DeleteAppSecretResponse},
    delete_application::{DeleteApplicationRequest, DeleteApplicationResponse},
    delete_group::{DeleteGroupRequest, DeleteGroupResponse},
    delete_login_profile::{DeleteLoginProfileRequest, DeleteLoginProfileResponse},
    delete_oidc_provider::{DeleteOIDCProviderRequest, DeleteOIDCProviderResponse},
    delete_passkey::{DeletePasskeyRequest, DeletePasskeyResponse},
    delete_saml_provider::{DeleteSAMLProviderRequest, DeleteSAMLProviderResponse},
    delete_user::{DeleteUserRequest, DeleteUserResponse},
    delete_user_in_recycle_bin::{DeleteUserInRecycleBinRequest, DeleteUserInRecycleBinResponse},
    delete_virtual_mfa_device::{DeleteVirtualMFADeviceRequest, DeleteVirtualMFADeviceResponse},
    deprovision_application::{DeprovisionApplicationRequest, DeprovisionApplicationResponse},
    deprovision_external_application::{DeprovisionExternalApplicationRequest, DeprovisionExternalApplicationResponse},
    disable_virtual_mfa::{DisableVirtualMFARequest, DisableVirtualMFAResponse},
    generate_credential_report::{GenerateCredentialReportRequest, GenerateCredentialReportResponse},
    generate_governance_report::{GenerateGovernanceReportRequest, GenerateGovernanceReportResponse},
    get_access_key_info_in_recycle_bin::{GetAccessKeyInfoInRecycleBinRequest, GetAccessKeyInfoInRecycleBinResponse},
    get_access_key_last_used::{GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse},
    get_account_mfa_info::{GetAccountMFAInfoRequest, GetAccountMFAInfoResponse},
    get_account_security_practice_report::{GetAccountSecurityPracticeReportRequest, GetAccountSecurityPracticeReportResponse},
    get_account_summary::{GetAccountSummaryRequest, GetAccountSummaryResponse},
    get_app_secret::{GetAppSecretRequest, GetAppSecretResponse},
    get_application::{GetApplicationRequest, GetApplicationResponse},
    get_application_provision_info::{GetApplicationProvisionInfoRequest, GetApplicationProvisionInfoResponse},
    get_credential_report::{GetCredentialReportRequest, GetCredentialReportResponse},
    get_default_domain::{GetDefaultDomainRequest, GetDefaultDomainResponse},
    get_external_application::{GetExternalApplicationRequest, GetExternalApplicationResponse},
    get_governance_item_report::{GetGovernanceItemReportRequest, GetGovernanceItemReportResponse},
    get_governance_report_status::{GetGovernanceReportStatusRequest, GetGovernanceReportStatusResponse},
    get_group::{GetGroupRequest, GetGroupResponse},
    get_login_profile::{GetLoginProfileRequest, GetLoginProfileResponse},
    get_oidc_provider::{GetOIDCProviderRequest, GetOIDCProviderResponse},
    get_password_policy::{GetPasswordPolicyRequest, GetPasswordPolicyResponse},
    get_saml_provider::{GetSAMLProviderRequest, GetSAMLProviderResponse},
    get_security_preference::{GetSecurityPreferenceRequest, GetSecurityPreferenceResponse},
    get_user::{GetUserRequest, GetUserResponse},
    get_user_in_recycle_bin::{GetUserInRecycleBinRequest, GetUserInRecycleBinResponse},
    get_user_mfa_info::{GetUserMFAInfoRequest, GetUserMFAInfoResponse},
    get_user_sso_settings::{GetUserSsoSettingsRequest, GetUserSsoSettingsResponse},
    get_verification_info::{GetVerificationInfoRequest, GetVerificationInfoResponse},
    list_access_keys::{ListAccessKeysRequest, ListAccessKeysResponse},
    list_access_keys_in_recycle_bin::{ListAccessKeysInRecycleBinRequest, ListAccessKeysInRecycleBinResponse},
    list_app_secret_ids::{ListAppSecretIdsRequest, ListAppSecretIdsResponse},
    list_application_provision_infos::{ListApplicationProvisionInfosRequest, ListApplicationProvisionInfosResponse},
    list_applications::{ListApplicationsRequest, ListApplicationsResponse},
    list_external_applications::{ListExternalApplicationsRequest, ListExternalApplicationsResponse},
    list_groups::{ListGroupsRequest, ListGroupsResponse},
    list_groups_for_user::{ListGroupsForUserRequest, ListGroupsForUserResponse},
    list_oidc_providers::{ListOIDCProvidersRequest, ListOIDCProvidersResponse},
    list_passkeys::{ListPasskeysRequest, ListPasskeysResponse},
    list_predefined_scopes::{ListPredefinedScopesRequest, ListPredefinedScopesResponse},
    list_recent_governance_metrics::{ListRecentGovernanceMetricsRequest, ListRecentGovernanceMetricsResponse},
    list_saml_providers::{ListSAMLProvidersRequest, ListSAMLProvidersResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_user_basic_infos::{ListUserBasicInfosRequest, ListUserBasicInfosResponse},
    list_users::{ListUsersRequest, ListUsersResponse},
    list_users_for_group::{ListUsersForGroupRequest, ListUsersForGroupResponse},
    list_users_in_recycle_bin::{ListUsersInRecycleBinRequest, ListUsersInRecycleBinResponse},
    list_virtual_mfa_devices::{ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse},
    provision_application::{ProvisionApplicationRequest, ProvisionApplicationResponse},
    provision_external_application::{ProvisionExternalApplicationRequest, ProvisionExternalApplicationResponse},
    remove_client_id_from_oidc_provider::{RemoveClientIdFromOIDCProviderRequest, RemoveClientIdFromOIDCProviderResponse},
    remove_fingerprint_from_oidc_provider::{RemoveFingerprintFromOIDCProviderRequest, RemoveFingerprintFromOIDCProviderResponse},
    remove_user_from_group::{RemoveUserFromGroupRequest, RemoveUserFromGroupResponse},
    restore_access_key_from_recycle_bin::{RestoreAccessKeyFromRecycleBinRequest, RestoreAccessKeyFromRecycleBinResponse},
    restore_user_from_recycle_bin::{RestoreUserFromRecycleBinRequest, RestoreUserFromRecycleBinResponse},
    set_default_domain::{SetDefaultDomainRequest, SetDefaultDomainResponse},
    set_password_policy::{SetPasswordPolicyRequest, SetPasswordPolicyResponse},
    set_security_preference::{SetSecurityPreferenceRequest, SetSecurityPreferenceResponse},
    set_user_sso_settings::{SetUserSsoSettingsRequest, SetUserSsoSettingsResponse},
    set_verification_info::{SetVerificationInfoRequest, SetVerificationInfoResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    unbind_mfa_device::{UnbindMFADeviceRequest, UnbindMFADeviceResponse},
    unbind_verification::{UnbindVerificationRequest, UnbindVerificationResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_access_key::{UpdateAccessKeyRequest, UpdateAccessKeyResponse},
    update_application::{UpdateApplicationRequest, UpdateApplicationResponse},
    update_group::{UpdateGroupRequest, UpdateGroupResponse},
    update_login_profile::{UpdateLoginProfileRequest, UpdateLoginProfileResponse},
    update_oidc_provider::{UpdateOIDCProviderRequest, UpdateOIDCProviderResponse},
    update_passkey::{UpdatePasskeyRequest, UpdatePasskeyResponse},
    update_saml_provider::{UpdateSAMLProviderRequest, UpdateSAMLProviderResponse},
    update_user::{UpdateUserRequest, UpdateUserResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ims",
    version: "2019-08-15",
    endpoints: Endpoints {
        central: Some("ims.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Identity Management Service.
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
    /// Adds a client ID to an OIDC identity provider, so that its tokens are accepted.
    #[inline]
    pub fn add_client_id_to_oidc_provider(
        &self,
        request: AddClientIdToOIDCProviderRequest,
    ) -> Call<'_, AddClientIdToOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Adds a certificate fingerprint to an OIDC identity provider, by which its server is verified.
    #[inline]
    pub fn add_fingerprint_to_oidc_provider(
        &self,
        request: AddFingerprintToOIDCProviderRequest,
    ) -> Call<'_, AddFingerprintToOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Puts a RAM user into a user group, whose permissions then apply to the user.
    #[inline]
    pub fn add_user_to_group(
        &self,
        request: AddUserToGroupRequest,
    ) -> Call<'_, AddUserToGroupRequest> {
        self.inner.call(request)
    }
    /// Binds an MFA device to a RAM user with two consecutive codes.
    #[inline]
    pub fn bind_mfa_device(
        &self,
        request: BindMFADeviceRequest,
    ) -> Call<'_, BindMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Lets a RAM user change its own console password, by giving the old one and the new one.
    #[inline]
    pub fn change_password(
        &self,
        request: ChangePasswordRequest,
    ) -> Call<'_, ChangePasswordRequest> {
        self.inner.call(request)
    }
    /// Creates an AccessKey pair for a RAM user or the account; its secret is in the response.
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyRequest,
    ) -> Call<'_, CreateAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a secret for an OAuth application and returns its value.
    #[inline]
    pub fn create_app_secret(
        &self,
        request: CreateAppSecretRequest,
    ) -> Call<'_, CreateAppSecretRequest> {
        self.inner.call(request)
    }
    /// Creates an OAuth application (web, native, or server) with scopes and token lifetimes.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates a RAM user group, which is empty at first.
    #[inline]
    pub fn create_group(
        &self,
        request: CreateGroupRequest,
    ) -> Call<'_, CreateGroupRequest> {
        self.inner.call(request)
    }
    /// Enables console logon for a RAM user, with password and MFA requirements.
    #[inline]
    pub fn create_login_profile(
        &self,
        request: CreateLoginProfileRequest,
    ) -> Call<'_, CreateLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Registers an external OIDC identity provider that the account trusts for role-based SSO.
    #[inline]
    pub fn create_oidc_provider(
        &self,
        request: CreateOIDCProviderRequest,
    ) -> Call<'_, CreateOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Registers a SAML identity provider for role-based SSO from its metadata document.
    #[inline]
    pub fn create_saml_provider(
        &self,
        request: CreateSAMLProviderRequest,
    ) -> Call<'_, CreateSAMLProviderRequest> {
        self.inner.call(request)
    }
    /// Creates a RAM user, who has neither logon nor permissions at first.
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserRequest,
    ) -> Call<'_, CreateUserRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual MFA device, which `BindMFADevice` then gives to a user.
    #[inline]
    pub fn create_virtual_mfa_device(
        &self,
        request: CreateVirtualMFADeviceRequest,
    ) -> Call<'_, CreateVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Deletes an AccessKey pair of a RAM user or of the account itself.
    #[inline]
    pub fn delete_access_key(
        &self,
        request: DeleteAccessKeyRequest,
    ) -> Call<'_, DeleteAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes an AccessKey pair in the recycle bin for good.
    #[inline]
    pub fn delete_access_key_in_recycle_bin(
        &self,
        request: DeleteAccessKeyInRecycleBinRequest,
    ) -> Call<'_, DeleteAccessKeyInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Deletes one secret of an OAuth application, which can then no longer authenticate with it.
    #[inline]
    pub fn delete_app_secret(
        &self,
        request: DeleteAppSecretRequest,
    ) -> Call<'_, DeleteAppSecretRequest> {
        self.inner.call(request)
    }
    /// Deletes an OAuth application; tokens can no longer be requested in its name.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes a RAM user group.
    #[inline]
    pub fn delete_group(
        &self,
        request: DeleteGroupRequest,
    ) -> Call<'_, DeleteGroupRequest> {
        self.inner.call(request)
    }
    /// Bars a RAM user from the console by removing its logon settings; access keys keep working.
    #[inline]
    pub fn delete_login_profile(
        &self,
        request: DeleteLoginProfileRequest,
    ) -> Call<'_, DeleteLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Deletes an OIDC identity provider, so that tokens it issues no longer let anyone assume a role.
    #[inline]
    pub fn delete_oidc_provider(
        &self,
        request: DeleteOIDCProviderRequest,
    ) -> Call<'_, DeleteOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Removes a passkey of a RAM user, who can no longer sign in with it.
    #[inline]
    pub fn delete_passkey(
        &self,
        request: DeletePasskeyRequest,
    ) -> Call<'_, DeletePasskeyRequest> {
        self.inner.call(request)
    }
    /// Deletes a SAML identity provider, so that its users can no longer sign in by role-based SSO.
    #[inline]
    pub fn delete_saml_provider(
        &self,
        request: DeleteSAMLProviderRequest,
    ) -> Call<'_, DeleteSAMLProviderRequest> {
        self.inner.call(request)
    }
    /// Deletes a RAM user, named by logon name or by ID.
    #[inline]
    pub fn delete_user(
        &self,
        request: DeleteUserRequest,
    ) -> Call<'_, DeleteUserRequest> {
        self.inner.call(request)
    }
    /// Removes a deleted RAM user from the recycle bin for good; it cannot be restored afterwards.
    #[inline]
    pub fn delete_user_in_recycle_bin(
        &self,
        request: DeleteUserInRecycleBinRequest,
    ) -> Call<'_, DeleteUserInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Deletes a virtual MFA device, whose one-time codes are no longer accepted.
    #[inline]
    pub fn delete_virtual_mfa_device(
        &self,
        request: DeleteVirtualMFADeviceRequest,
    ) -> Call<'_, DeleteVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Takes an installed application out of the account again, by its ID.
    #[inline]
    pub fn deprovision_application(
        &self,
        request: DeprovisionApplicationRequest,
    ) -> Call<'_, DeprovisionApplicationRequest> {
        self.inner.call(request)
    }
    /// Takes an application of another account, installed here before, out of this account again.
    #[inline]
    pub fn deprovision_external_application(
        &self,
        request: DeprovisionExternalApplicationRequest,
    ) -> Call<'_, DeprovisionExternalApplicationRequest> {
        self.inner.call(request)
    }
    /// Unbinds the MFA device of a RAM user and deletes the device as well.
    #[inline]
    pub fn disable_virtual_mfa(
        &self,
        request: DisableVirtualMFARequest,
    ) -> Call<'_, DisableVirtualMFARequest> {
        self.inner.call(request)
    }
    /// Starts the generation of the account's user credential report in the background.
    #[inline]
    pub fn generate_credential_report(
        &self,
        request: GenerateCredentialReportRequest,
    ) -> Call<'_, GenerateCredentialReportRequest> {
        self.inner.call(request)
    }
    /// Starts the generation of a governance report on the account's identities and permissions.
    #[inline]
    pub fn generate_governance_report(
        &self,
        request: GenerateGovernanceReportRequest,
    ) -> Call<'_, GenerateGovernanceReportRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one AccessKey pair in the recycle bin.
    #[inline]
    pub fn get_access_key_info_in_recycle_bin(
        &self,
        request: GetAccessKeyInfoInRecycleBinRequest,
    ) -> Call<'_, GetAccessKeyInfoInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Returns when an AccessKey pair was last used, and for which service.
    #[inline]
    pub fn get_access_key_last_used(
        &self,
        request: GetAccessKeyLastUsedRequest,
    ) -> Call<'_, GetAccessKeyLastUsedRequest> {
        self.inner.call(request)
    }
    /// Tells whether MFA is on for the Alibaba Cloud account itself.
    #[inline]
    pub fn get_account_mfa_info(
        &self,
        request: GetAccountMFAInfoRequest,
    ) -> Call<'_, GetAccountMFAInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the account's security score with counts of users without MFA and of old or unused AccessKey pairs.
    #[inline]
    pub fn get_account_security_practice_report(
        &self,
        request: GetAccountSecurityPracticeReportRequest,
    ) -> Call<'_, GetAccountSecurityPracticeReportRequest> {
        self.inner.call(request)
    }
    /// Counts users, groups, policies, and other RAM resources of the account, along with their limits.
    #[inline]
    pub fn get_account_summary(
        &self,
        request: GetAccountSummaryRequest,
    ) -> Call<'_, GetAccountSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns one secret of an OAuth application, including its value.
    #[inline]
    pub fn get_app_secret(
        &self,
        request: GetAppSecretRequest,
    ) -> Call<'_, GetAppSecretRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of one OAuth application, such as scopes, redirect URIs, and token lifetimes.
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<'_, GetApplicationRequest> {
        self.inner.call(request)
    }
    /// Returns the provisioning of one application in the account, by its ID.
    #[inline]
    pub fn get_application_provision_info(
        &self,
        request: GetApplicationProvisionInfoRequest,
    ) -> Call<'_, GetApplicationProvisionInfoRequest> {
        self.inner.call(request)
    }
    /// Fetches the finished user credential report, as encoded text, that `GenerateCredentialReport` made.
    #[inline]
    pub fn get_credential_report(
        &self,
        request: GetCredentialReportRequest,
    ) -> Call<'_, GetCredentialReportRequest> {
        self.inner.call(request)
    }
    /// Returns the account's default domain, the suffix of its RAM users' logon names.
    #[inline]
    pub fn get_default_domain(
        &self,
        request: GetDefaultDomainRequest,
    ) -> Call<'_, GetDefaultDomainRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one external application, by its ID.
    #[inline]
    pub fn get_external_application(
        &self,
        request: GetExternalApplicationRequest,
    ) -> Call<'_, GetExternalApplicationRequest> {
        self.inner.call(request)
    }
    /// Returns one item of the governance report with its findings, page by page.
    #[inline]
    pub fn get_governance_item_report(
        &self,
        request: GetGovernanceItemReportRequest,
    ) -> Call<'_, GetGovernanceItemReportRequest> {
        self.inner.call(request)
    }
    /// Tells how far the generation of the governance report has come.
    #[inline]
    pub fn get_governance_report_status(
        &self,
        request: GetGovernanceReportStatusRequest,
    ) -> Call<'_, GetGovernanceReportStatusRequest> {
        self.inner.call(request)
    }
    /// Returns one user group with its display name, comments, and dates.
    #[inline]
    pub fn get_group(&self, request: GetGroupRequest) -> Call<'_, GetGroupRequest> {
        self.inner.call(request)
    }
    /// Returns how a RAM user may log on to the console, without the password.
    #[inline]
    pub fn get_login_profile(
        &self,
        request: GetLoginProfileRequest,
    ) -> Call<'_, GetLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Returns one OIDC identity provider with its issuer URL, client IDs, and fingerprints.
    #[inline]
    pub fn get_oidc_provider(
        &self,
        request: GetOIDCProviderRequest,
    ) -> Call<'_, GetOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Returns the rules for RAM user passwords, such as length, characters, and expiry.
    #[inline]
    pub fn get_password_policy(
        &self,
        request: GetPasswordPolicyRequest,
    ) -> Call<'_, GetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one SAML identity provider for role-based SSO, with its metadata document.
    #[inline]
    pub fn get_saml_provider(
        &self,
        request: GetSAMLProviderRequest,
    ) -> Call<'_, GetSAMLProviderRequest> {
        self.inner.call(request)
    }
    /// Returns account-wide preferences for RAM users, such as session duration, logon masks, and self-service rights.
    #[inline]
    pub fn get_security_preference(
        &self,
        request: GetSecurityPreferenceRequest,
    ) -> Call<'_, GetSecurityPreferenceRequest> {
        self.inner.call(request)
    }
    /// Returns one RAM user with contact data, dates, and last logon.
    #[inline]
    pub fn get_user(&self, request: GetUserRequest) -> Call<'_, GetUserRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one deleted RAM user in the recycle bin.
    #[inline]
    pub fn get_user_in_recycle_bin(
        &self,
        request: GetUserInRecycleBinRequest,
    ) -> Call<'_, GetUserInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Tells whether a RAM user has an MFA device, and of which type.
    #[inline]
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMFAInfoRequest,
    ) -> Call<'_, GetUserMFAInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the user-based SSO settings of the account, with the provider's metadata document.
    #[inline]
    pub fn get_user_sso_settings(
        &self,
        request: GetUserSsoSettingsRequest,
    ) -> Call<'_, GetUserSsoSettingsRequest> {
        self.inner.call(request)
    }
    /// Returns the security phone number and email address of a RAM user with their status.
    #[inline]
    pub fn get_verification_info(
        &self,
        request: GetVerificationInfoRequest,
    ) -> Call<'_, GetVerificationInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the AccessKey pairs of a RAM user or the account, without their secrets.
    #[inline]
    pub fn list_access_keys(
        &self,
        request: ListAccessKeysRequest,
    ) -> Call<'_, ListAccessKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the AccessKey pairs in the recycle bin, optionally those of one user.
    #[inline]
    pub fn list_access_keys_in_recycle_bin(
        &self,
        request: ListAccessKeysInRecycleBinRequest,
    ) -> Call<'_, ListAccessKeysInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Lists the secrets of an OAuth application by ID, without their values.
    #[inline]
    pub fn list_app_secret_ids(
        &self,
        request: ListAppSecretIdsRequest,
    ) -> Call<'_, ListAppSecretIdsRequest> {
        self.inner.call(request)
    }
    /// Lists the applications provisioned in the account; takes no filter.
    #[inline]
    pub fn list_application_provision_infos(
        &self,
        request: ListApplicationProvisionInfosRequest,
    ) -> Call<'_, ListApplicationProvisionInfosRequest> {
        self.inner.call(request)
    }
    /// Lists the OAuth applications that the account created.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<'_, ListApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the external applications of the account; takes no filter.
    #[inline]
    pub fn list_external_applications(
        &self,
        request: ListExternalApplicationsRequest,
    ) -> Call<'_, ListExternalApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the RAM user groups of the account, page by page.
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsRequest,
    ) -> Call<'_, ListGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the groups that a RAM user is a member of, by which it inherits policies.
    #[inline]
    pub fn list_groups_for_user(
        &self,
        request: ListGroupsForUserRequest,
    ) -> Call<'_, ListGroupsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the OIDC identity providers registered for role-based SSO.
    #[inline]
    pub fn list_oidc_providers(
        &self,
        request: ListOIDCProvidersRequest,
    ) -> Call<'_, ListOIDCProvidersRequest> {
        self.inner.call(request)
    }
    /// Lists the passkeys of one RAM user.
    #[inline]
    pub fn list_passkeys(
        &self,
        request: ListPasskeysRequest,
    ) -> Call<'_, ListPasskeysRequest> {
        self.inner.call(request)
    }
    /// Lists the OAuth scopes that the system offers to applications, optionally by application type.
    #[inline]
    pub fn list_predefined_scopes(
        &self,
        request: ListPredefinedScopesRequest,
    ) -> Call<'_, ListPredefinedScopesRequest> {
        self.inner.call(request)
    }
    /// Returns the latest metrics of account governance; takes no filter.
    #[inline]
    pub fn list_recent_governance_metrics(
        &self,
        request: ListRecentGovernanceMetricsRequest,
    ) -> Call<'_, ListRecentGovernanceMetricsRequest> {
        self.inner.call(request)
    }
    /// Lists the SAML identity providers registered for role-based SSO.
    #[inline]
    pub fn list_saml_providers(
        &self,
        request: ListSAMLProvidersRequest,
    ) -> Call<'_, ListSAMLProvidersRequest> {
        self.inner.call(request)
    }
    /// Lists tags with the RAM resources that carry them, by resource or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists ID, logon name, and display name of RAM users, optionally by tag or status.
    #[inline]
    pub fn list_user_basic_infos(
        &self,
        request: ListUserBasicInfosRequest,
    ) -> Call<'_, ListUserBasicInfosRequest> {
        self.inner.call(request)
    }
    /// Lists RAM users in detail; `ListUserBasicInfos` returns names and IDs only.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Lists the RAM users who are members of a group and thus inherit its policies.
    #[inline]
    pub fn list_users_for_group(
        &self,
        request: ListUsersForGroupRequest,
    ) -> Call<'_, ListUsersForGroupRequest> {
        self.inner.call(request)
    }
    /// Lists deleted RAM users that are still in the recycle bin.
    #[inline]
    pub fn list_users_in_recycle_bin(
        &self,
        request: ListUsersInRecycleBinRequest,
    ) -> Call<'_, ListUsersInRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Lists virtual MFA devices with activation date and the user each is bound to.
    #[inline]
    pub fn list_virtual_mfa_devices(
        &self,
        request: ListVirtualMFADevicesRequest,
    ) -> Call<'_, ListVirtualMFADevicesRequest> {
        self.inner.call(request)
    }
    /// Installs an application in the account and grants it the scopes named in the call.
    #[inline]
    pub fn provision_application(
        &self,
        request: ProvisionApplicationRequest,
    ) -> Call<'_, ProvisionApplicationRequest> {
        self.inner.call(request)
    }
    /// Installs an application of another account in this one and grants it the scopes named.
    #[inline]
    pub fn provision_external_application(
        &self,
        request: ProvisionExternalApplicationRequest,
    ) -> Call<'_, ProvisionExternalApplicationRequest> {
        self.inner.call(request)
    }
    /// Takes a client ID off an OIDC identity provider, whose tokens are then refused.
    #[inline]
    pub fn remove_client_id_from_oidc_provider(
        &self,
        request: RemoveClientIdFromOIDCProviderRequest,
    ) -> Call<'_, RemoveClientIdFromOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Takes a certificate fingerprint off an OIDC identity provider.
    #[inline]
    pub fn remove_fingerprint_from_oidc_provider(
        &self,
        request: RemoveFingerprintFromOIDCProviderRequest,
    ) -> Call<'_, RemoveFingerprintFromOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Takes a RAM user out of a user group, along with the group's permissions.
    #[inline]
    pub fn remove_user_from_group(
        &self,
        request: RemoveUserFromGroupRequest,
    ) -> Call<'_, RemoveUserFromGroupRequest> {
        self.inner.call(request)
    }
    /// Brings a deleted AccessKey pair back from the recycle bin.
    #[inline]
    pub fn restore_access_key_from_recycle_bin(
        &self,
        request: RestoreAccessKeyFromRecycleBinRequest,
    ) -> Call<'_, RestoreAccessKeyFromRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Brings a deleted RAM user back from the recycle bin.
    #[inline]
    pub fn restore_user_from_recycle_bin(
        &self,
        request: RestoreUserFromRecycleBinRequest,
    ) -> Call<'_, RestoreUserFromRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Sets the account's default domain, the suffix of its RAM users' logon names.
    #[inline]
    pub fn set_default_domain(
        &self,
        request: SetDefaultDomainRequest,
    ) -> Call<'_, SetDefaultDomainRequest> {
        self.inner.call(request)
    }
    /// Sets the rules for RAM user passwords, such as length, characters, and expiry.
    #[inline]
    pub fn set_password_policy(
        &self,
        request: SetPasswordPolicyRequest,
    ) -> Call<'_, SetPasswordPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets account-wide preferences for RAM users, such as session duration, logon masks, and self-service rights.
    #[inline]
    pub fn set_security_preference(
        &self,
        request: SetSecurityPreferenceRequest,
    ) -> Call<'_, SetSecurityPreferenceRequest> {
        self.inner.call(request)
    }
    /// Turns user-based SSO on or off and uploads the identity provider's metadata document.
    #[inline]
    pub fn set_user_sso_settings(
        &self,
        request: SetUserSsoSettingsRequest,
    ) -> Call<'_, SetUserSsoSettingsRequest> {
        self.inner.call(request)
    }
    /// Sets the security phone number or email address of a RAM user.
    #[inline]
    pub fn set_verification_info(
        &self,
        request: SetVerificationInfoRequest,
    ) -> Call<'_, SetVerificationInfoRequest> {
        self.inner.call(request)
    }
    /// Binds tags to RAM resources, such as users.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unbinds the MFA device of a RAM user, without deleting the device.
    #[inline]
    pub fn unbind_mfa_device(
        &self,
        request: UnbindMFADeviceRequest,
    ) -> Call<'_, UnbindMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Takes the security phone number or email address off a RAM user.
    #[inline]
    pub fn unbind_verification(
        &self,
        request: UnbindVerificationRequest,
    ) -> Call<'_, UnbindVerificationRequest> {
        self.inner.call(request)
    }
    /// Takes tags off RAM resources, either given keys or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Enables or disables an AccessKey pair of a RAM user or the account.
    #[inline]
    pub fn update_access_key(
        &self,
        request: UpdateAccessKeyRequest,
    ) -> Call<'_, UpdateAccessKeyRequest> {
        self.inner.call(request)
    }
    /// Changes settings of an OAuth application, such as scopes, redirect URIs, or token lifetimes.
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationRequest,
    ) -> Call<'_, UpdateApplicationRequest> {
        self.inner.call(request)
    }
    /// Changes name, display name, or comments of a user group; its members stay.
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupRequest,
    ) -> Call<'_, UpdateGroupRequest> {
        self.inner.call(request)
    }
    /// Changes a RAM user's console password, MFA requirement, or whether logon is enabled.
    #[inline]
    pub fn update_login_profile(
        &self,
        request: UpdateLoginProfileRequest,
    ) -> Call<'_, UpdateLoginProfileRequest> {
        self.inner.call(request)
    }
    /// Changes the description, client IDs, or token age limit of an OIDC identity provider.
    #[inline]
    pub fn update_oidc_provider(
        &self,
        request: UpdateOIDCProviderRequest,
    ) -> Call<'_, UpdateOIDCProviderRequest> {
        self.inner.call(request)
    }
    /// Renames a passkey of a RAM user.
    #[inline]
    pub fn update_passkey(
        &self,
        request: UpdatePasskeyRequest,
    ) -> Call<'_, UpdatePasskeyRequest> {
        self.inner.call(request)
    }
    /// Changes description or metadata document of a SAML identity provider for role-based SSO.
    #[inline]
    pub fn update_saml_provider(
        &self,
        request: UpdateSAMLProviderRequest,
    ) -> Call<'_, UpdateSAMLProviderRequest> {
        self.inner.call(request)
    }
    /// Changes a RAM user's logon name, display name, contact data, or comments.
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserRequest,
    ) -> Call<'_, UpdateUserRequest> {
        self.inner.call(request)
    }
}
