// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What RAM users may do about their own AccessKey pairs.
#[non_exhaustive]
pub struct AccessKeyPreference {
    /// Whether RAM users may create and change AccessKey pairs of their own. Example: `false`.
    pub allow_user_to_manage_access_keys: Option<bool>,
}

response! {
    AccessKeyPreference {
        "AllowUserToManageAccessKeys" => allow_user_to_manage_access_keys: value,
    }
}

/// Secret of the application, with its ID and value.
#[non_exhaustive]
pub struct AppSecret {
    /// The secret by which the application proves itself; keep it safe.
    /// Example: `ai78ZmmxnlUG1jXlBZRDFKos9DIjY4m17Q7dCpMwn1rqXsTGb1X1XmrmveMp****`.
    pub app_secret_value: Option<String>,
    /// ID that the service gave the application. Example: `472457090344041****`.
    pub app_id: Option<String>,
    /// Secret of the application meant, by its ID. Example: `2efd5004-005c-4f05-83c6-5b1dd176****`.
    pub app_secret_id: Option<String>,
    /// When the object was created. Example: `2020-10-26T02:52:31Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    AppSecret {
        "AppSecretValue" => app_secret_value: value,
        "AppId" => app_id: value,
        "AppSecretId" => app_secret_id: value,
        "CreateDate" => create_date: value,
    }
}

values! {
    /// Kind of application: web, native or server.
    pub enum AppType {
        /// Works with its users through a browser.
        WebApp = "WebApp",
        /// Runs on a desktop or mobile operating system.
        NativeApp = "NativeApp",
        /// Works with the services directly, without a user logging on.
        ServerApp = "ServerApp",
    }
}

/// Application that the call created, changed or looked up.
#[non_exhaustive]
pub struct Application {
    /// How long an access token of the application is valid. Unit: `seconds`. Example: `3600`.
    pub access_token_validity: Option<i32>,
    /// Number of the Alibaba Cloud account concerned. Example: `177242285274****`.
    pub account_id: Option<String>,
    /// ID that the service gave the application. Example: `472457090344041****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `myapp`.
    pub app_name: Option<String>,
    /// Kind of application: web, native or server. Example: `WebApp`.
    pub app_type: Option<String>,
    /// When the object was created. Example: `2020-10-23T08:06:57Z`.
    pub create_date: Option<Timestamp>,
    /// Permissions that the application may ask its users for.
    pub delegated_scope: Option<DelegatedScope>,
    /// Name shown to people; not used to identify the item. Example: `myapp`.
    pub display_name: Option<String>,
    /// Whether other accounts may install the application. Example: `true`.
    pub is_multi_tenant: Option<bool>,
    /// Addresses that users may be sent back to after they have logged on.
    /// Example: `https://www.example.com`.
    pub redirect_uris: Vec<String>,
    /// How long a refresh token of the application is valid. Unit: `seconds`. Example: `7776000`.
    pub refresh_token_validity: Option<i32>,
    /// Whether the application must prove itself with a secret; web and server applications always
    /// must. Example: `true`.
    pub secret_required: Option<bool>,
    /// When the object was last changed. Example: `2020-10-23T08:06:57Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    Application {
        "AccessTokenValidity" => access_token_validity: value,
        "AccountId" => account_id: value,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "AppType" => app_type: value,
        "CreateDate" => create_date: value,
        "DelegatedScope" => delegated_scope: value,
        "DisplayName" => display_name: value,
        "IsMultiTenant" => is_multi_tenant: value,
        "RedirectUris" => redirect_uris: list("RedirectUri"),
        "RefreshTokenValidity" => refresh_token_validity: value,
        "SecretRequired" => secret_required: value,
        "UpdateDate" => update_date: value,
    }
}

/// Permissions that the application may ask its users for.
#[non_exhaustive]
pub struct DelegatedScope {
    /// Permissions that the application may ask its users for.
    pub predefined_scopes: Vec<PredefinedScope>,
}

response! {
    DelegatedScope {
        "PredefinedScopes" => predefined_scopes: list("PredefinedScope"),
    }
}

/// User group that the call created, changed or looked up.
#[non_exhaustive]
pub struct Group {
    /// Note about the user or group. Example: `text`.
    pub comments: Option<String>,
    /// When the object was created. Example: `2020-10-19T16:15:17Z`.
    pub create_date: Option<Timestamp>,
    /// Name shown to people; not used to identify the item. Example: `Dev-Team`.
    pub display_name: Option<String>,
    /// ID that the user group keeps even when it is renamed. Example: `740317625433843****`.
    pub group_id: Option<String>,
    /// Name that tells the user group from others of the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// When the object was last changed. Example: `2020-10-19T16:15:17Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    Group {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "DisplayName" => display_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "UpdateDate" => update_date: value,
    }
}

/// How the RAM user logs on to the console, and what is asked of the user.
#[non_exhaustive]
pub struct LoginProfile {
    /// Whether the RAM user must bind a multi-factor device at the next logon. Example: `false`.
    pub mfa_bind_required: Option<bool>,
    /// Whether the RAM user must choose a new password at the next logon. Example: `false`.
    pub password_reset_required: Option<bool>,
    /// Whether the user can log on to the console with a password. Example: `Active`.
    pub status: Option<String>,
    /// When the object was last changed. Example: `2020-10-14T03:47:51Z`.
    pub update_date: Option<Timestamp>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

response! {
    LoginProfile {
        "MFABindRequired" => mfa_bind_required: value,
        "PasswordResetRequired" => password_reset_required: value,
        "Status" => status: value,
        "UpdateDate" => update_date: value,
        "UserPrincipalName" => user_principal_name: value,
    }
}

/// Rules for logging on to the console, such as when a second factor is asked for.
#[non_exhaustive]
pub struct LoginProfilePreference {
    /// Whether RAM users may change their own passwords. Example: `true`.
    pub allow_user_to_change_password: Option<bool>,
    /// Whether a passed second check can be remembered for seven days. Example: `false`.
    pub enable_save_mfa_ticket: Option<bool>,
    /// Address ranges from which RAM users may log on to the console; calls by AccessKey are not
    /// concerned. Example: `10.0.0.0/8`.
    pub login_network_masks: Option<String>,
    /// How long a logon to the console lasts before the user must log on again. Example: `6`.
    pub login_session_duration: Option<i32>,
    /// Whether a user can skip the second check when a logon looks unusual. Example: `autonomous`.
    pub operation_for_risk_login: Option<String>,
    /// Who must pass multi-factor authentication at logon: every RAM user, those set up for it, or at
    /// unusual logons. Example: `adaptive`.
    pub mfa_operation_for_login: Option<String>,
}

response! {
    LoginProfilePreference {
        "AllowUserToChangePassword" => allow_user_to_change_password: value,
        "EnableSaveMFATicket" => enable_save_mfa_ticket: value,
        "LoginNetworkMasks" => login_network_masks: value,
        "LoginSessionDuration" => login_session_duration: value,
        "OperationForRiskLogin" => operation_for_risk_login: value,
        "MFAOperationForLogin" => mfa_operation_for_login: value,
    }
}

/// What RAM users may do about their own multi-factor devices.
#[non_exhaustive]
pub struct MFAPreference {
    /// Whether RAM users may bind and unbind their own multi-factor devices. Example: `false`.
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}

response! {
    MFAPreference {
        "AllowUserToManageMFADevices" => allow_user_to_manage_mfa_devices: value,
    }
}

/// OIDC identity provider that the call created, changed or looked up.
#[non_exhaustive]
pub struct OIDCProvider {
    /// When the object was last changed. Example: `2021-11-12T08:38:29Z`.
    pub update_date: Option<Timestamp>,
    /// Note about the identity provider; it has no effect on logon. Example: `text`.
    pub description: Option<String>,
    /// Name that tells the OIDC identity provider from others of the account.
    /// Example: `TestOIDCProvider`.
    pub oidc_provider_name: Option<String>,
    /// When the object was created. Example: `2021-11-11T06:56:03Z`.
    pub create_date: Option<Timestamp>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::177242285274****:oidc-provider/TestOIDCProvider`.
    pub arn: Option<String>,
    /// Address of the OIDC provider, which must match the `iss` field of its tokens.
    /// Example: `https://xxxxxx.example.com`.
    pub issuer_url: Option<String>,
    /// Fingerprints of the CA certificates behind the provider's HTTPS address, separated by commas.
    /// Example: `902ef2deeb3c5b13ea4c3d5193629309e231****`.
    pub fingerprints: Option<String>,
    /// Client applications that the OIDC provider issues tokens for, separated by commas.
    /// Example: `498469743454717****,598469743454717****`.
    pub client_ids: Option<String>,
    /// When the provider was registered, in milliseconds since 1970. Example: `1636613763000`.
    pub gmt_create: Option<String>,
    /// When the provider was last changed, in milliseconds since 1970. Example: `1636706309000`.
    pub gmt_modified: Option<String>,
    /// How old a token of the provider may be, by its `iat` field, before it is refused.
    /// Example: `12`.
    pub issuance_limit_time: Option<i64>,
}

response! {
    OIDCProvider {
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "OIDCProviderName" => oidc_provider_name: value,
        "CreateDate" => create_date: value,
        "Arn" => arn: value,
        "IssuerUrl" => issuer_url: value,
        "Fingerprints" => fingerprints: value,
        "ClientIds" => client_ids: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "IssuanceLimitTime" => issuance_limit_time: value,
    }
}

/// Rules that passwords of RAM users must comply with.
#[non_exhaustive]
pub struct PasswordPolicy {
    /// Whether an expired password bars the user from the console until an administrator resets it.
    /// Example: `false`.
    pub hard_expire: Option<bool>,
    /// How many wrong passwords in a row lock the user for an hour; zero sets no limit. Example: `0`.
    pub max_login_attemps: Option<i32>,
    /// How many days a password is valid; zero lets it last for good. Example: `0`.
    pub max_password_age: Option<i32>,
    /// How many different characters a password needs at least. Example: `0`.
    pub minimum_password_different_character: Option<i32>,
    /// How many characters a password needs at least. Example: `8`.
    pub minimum_password_length: Option<i32>,
    /// Whether a password must not have the user name in it. Example: `false`.
    pub password_not_contain_user_name: Option<bool>,
    /// How many of a user's last passwords cannot be chosen again. Example: `0`.
    pub password_reuse_prevention: Option<i32>,
    /// Whether a password needs a lowercase letter. Example: `false`.
    pub require_lowercase_characters: Option<bool>,
    /// Whether a password needs a digit. Example: `false`.
    pub require_numbers: Option<bool>,
    /// Whether a password needs a special character. Example: `false`.
    pub require_symbols: Option<bool>,
    /// Whether a password needs an uppercase letter. Example: `false`.
    pub require_uppercase_characters: Option<bool>,
}

response! {
    PasswordPolicy {
        "HardExpire" => hard_expire: value,
        "MaxLoginAttemps" => max_login_attemps: value,
        "MaxPasswordAge" => max_password_age: value,
        "MinimumPasswordDifferentCharacter" => minimum_password_different_character: value,
        "MinimumPasswordLength" => minimum_password_length: value,
        "PasswordNotContainUserName" => password_not_contain_user_name: value,
        "PasswordReusePrevention" => password_reuse_prevention: value,
        "RequireLowercaseCharacters" => require_lowercase_characters: value,
        "RequireNumbers" => require_numbers: value,
        "RequireSymbols" => require_symbols: value,
        "RequireUppercaseCharacters" => require_uppercase_characters: value,
    }
}

/// What RAM users may change about themselves, such as their DingTalk account.
#[non_exhaustive]
pub struct PersonalInfoPreference {
    /// Whether RAM users may bind and unbind their own DingTalk accounts. Example: `true`.
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
}

response! {
    PersonalInfoPreference {
        "AllowUserToManagePersonalDingTalk" => allow_user_to_manage_personal_ding_talk: value,
    }
}

/// Permissions that the application may ask its users for.
#[non_exhaustive]
pub struct PredefinedScope {
    /// What the permission lets the application do, in words. Example: `text`.
    pub description: Option<String>,
    /// Name of the permission that the application may ask for. Example: `openid`.
    pub name: Option<String>,
    /// Whether the permission is ticked in advance when the application is installed. Example: `true`.
    pub required: Option<bool>,
}

response! {
    PredefinedScope {
        "Description" => description: value,
        "Name" => name: value,
        "Required" => required: value,
    }
}

/// Application that the call created, changed or looked up.
#[non_exhaustive]
pub struct ResponseApplication {
    /// Name shown to people; not used to identify the item. Example: `myapp`.
    pub display_name: Option<String>,
    /// How long an access token of the application is valid. Unit: `seconds`. Example: `3600`.
    pub access_token_validity: Option<i32>,
    /// Whether the application must prove itself with a secret; web and server applications always
    /// must. Example: `true`.
    pub secret_required: Option<bool>,
    /// Number of the Alibaba Cloud account concerned. Example: `177242285274****`.
    pub account_id: Option<String>,
    /// When the object was created. Example: `2020-10-23T08:06:57Z`.
    pub create_date: Option<Timestamp>,
    /// Name that the application is registered under. Example: `myapp`.
    pub app_name: Option<String>,
    /// Addresses that users may be sent back to after they have logged on.
    /// Example: `https://www.example.com`.
    pub redirect_uris: Vec<String>,
    /// When the object was last changed. Example: `2020-10-23T08:06:57Z`.
    pub update_date: Option<Timestamp>,
    /// Permissions that the application may ask its users for.
    pub delegated_scope: Option<DelegatedScope>,
    /// ID that the service gave the application. Example: `472457090344041****`.
    pub app_id: Option<String>,
    /// How long a refresh token of the application is valid. Unit: `seconds`. Example: `7776000`.
    pub refresh_token_validity: Option<i32>,
    /// Whether other accounts may install the application. Example: `true`.
    pub is_multi_tenant: Option<bool>,
    /// Kind of application: web, native or server. Example: `WebApp`.
    pub app_type: Option<Open<AppType>>,
}

response! {
    ResponseApplication {
        "DisplayName" => display_name: value,
        "AccessTokenValidity" => access_token_validity: value,
        "SecretRequired" => secret_required: value,
        "AccountId" => account_id: value,
        "CreateDate" => create_date: value,
        "AppName" => app_name: value,
        "RedirectUris" => redirect_uris: list("RedirectUri"),
        "UpdateDate" => update_date: value,
        "DelegatedScope" => delegated_scope: value,
        "AppId" => app_id: value,
        "RefreshTokenValidity" => refresh_token_validity: value,
        "IsMultiTenant" => is_multi_tenant: value,
        "AppType" => app_type: value,
    }
}

/// SAML identity provider that the call created, changed or looked up.
#[non_exhaustive]
pub struct SAMLProvider {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::177242285274****:saml-provider/test-provider`.
    pub arn: Option<String>,
    /// When the object was created. Example: `2020-10-22T02:37:05Z`.
    pub create_date: Option<Timestamp>,
    /// Note about the identity provider; it has no effect on logon. Example: `This is a provider.`.
    pub description: Option<String>,
    /// Name that tells the SAML identity provider from others of the account.
    /// Example: `test-provider`.
    pub saml_provider_name: Option<String>,
    /// When the object was last changed. Example: `2020-10-22T02:51:20Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    SAMLProvider {
        "Arn" => arn: value,
        "CreateDate" => create_date: value,
        "Description" => description: value,
        "SAMLProviderName" => saml_provider_name: value,
        "UpdateDate" => update_date: value,
    }
}

/// Security rules that hold for all RAM users of the account.
#[non_exhaustive]
pub struct SecurityPreference {
    /// What RAM users may do about their own AccessKey pairs.
    pub access_key_preference: Option<AccessKeyPreference>,
    /// Rules for logging on to the console, such as when a second factor is asked for.
    pub login_profile_preference: Option<LoginProfilePreference>,
    /// What RAM users may do about their own multi-factor devices.
    pub mfa_preference: Option<MFAPreference>,
    /// Ways of a second check that the account allows.
    pub verification_preference: Vec<String>,
    /// What RAM users may change about themselves, such as their DingTalk account.
    pub personal_info_preference: Option<PersonalInfoPreference>,
}

response! {
    SecurityPreference {
        "AccessKeyPreference" => access_key_preference: value,
        "LoginProfilePreference" => login_profile_preference: value,
        "MFAPreference" => mfa_preference: value,
        "VerificationPreference" => verification_preference: list("VerificationTypes"),
        "PersonalInfoPreference" => personal_info_preference: value,
    }
}

values! {
    /// Whether calls made with the AccessKey pair are accepted.
    pub enum Status {
        /// In use: the key works, or console logon by password is allowed.
        Active = "Active",
        /// Switched off: the key is refused, or console logon by password is barred.
        Inactive = "Inactive",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name of a tag to set, or to search users by.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// RAM user that the call created, changed or looked up.
#[non_exhaustive]
pub struct User {
    /// Note about the user or group. Example: `text`.
    pub comments: Option<String>,
    /// When the object was created. Example: `2020-10-12T09:12:00Z`.
    pub create_date: Option<Timestamp>,
    /// Name shown to people; not used to identify the item. Example: `test`.
    pub display_name: Option<String>,
    /// Email address of the RAM user. Example: `alice@example.com`.
    pub email: Option<String>,
    /// When the RAM user last logged on to the console. Example: `2020-10-12T09:12:00Z`.
    pub last_login_date: Option<Timestamp>,
    /// Mobile phone number of the RAM user, with the country code. Example: `86-1868888****`.
    pub mobile_phone: Option<String>,
    /// When the object was last changed. Example: `2020-10-12T09:12:00Z`.
    pub update_date: Option<Timestamp>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// How the RAM user came about: by hand, by SCIM or by CloudSSO. Example: `Manual`.
    pub provision_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<UserTag>,
}

response! {
    User {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "LastLoginDate" => last_login_date: value,
        "MobilePhone" => mobile_phone: value,
        "UpdateDate" => update_date: value,
        "UserId" => user_id: value,
        "UserPrincipalName" => user_principal_name: value,
        "ProvisionType" => provision_type: value,
        "Tags" => tags: list("Tag"),
    }
}

/// How RAM users log on through the identity provider.
#[non_exhaustive]
pub struct UserSsoSettings {
    /// Second domain by which logon names from the identity provider are matched to RAM users.
    /// Example: `example.com`.
    pub auxiliary_domain: Option<String>,
    /// Metadata document of the SAML identity provider, in Base64. Example: `PD94bWwgdmVy****`.
    pub metadata_document: Option<String>,
    /// Whether RAM users log on through the identity provider. Example: `false`.
    pub sso_enabled: Option<bool>,
}

response! {
    UserSsoSettings {
        "AuxiliaryDomain" => auxiliary_domain: value,
        "MetadataDocument" => metadata_document: value,
        "SsoEnabled" => sso_enabled: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct UserTag {
    /// Name of one tag on the user. Example: `operator`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `alice`.
    pub tag_value: Option<String>,
}

response! {
    UserTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}
