// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What holds for AccessKey pairs of RAM users.
#[non_exhaustive]
pub struct AccessKeyPreference {
    /// Whether RAM users may create and delete their own AccessKey pairs. Example: `false`.
    pub allow_user_to_manage_access_keys: Option<bool>,
}

response! {
    AccessKeyPreference {
        "AllowUserToManageAccessKeys" => allow_user_to_manage_access_keys: value,
    }
}

values! {
    /// Whether the AccessKey pair can be used.
    pub enum AccessKeyStatus {
        /// The AccessKey pair can be used.
        Active = "Active",
        /// Calls signed with the AccessKey pair are refused.
        Inactive = "Inactive",
    }
}

/// The user group with its name, ID, and remark.
#[non_exhaustive]
pub struct Group {
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// When the item was last changed. Example: `2015-02-11T03:15:21Z`.
    pub update_date: Option<Timestamp>,
    /// ID that RAM gave the user group. Example: `g-FpMEHiMysofp****`.
    pub group_id: Option<String>,
}

response! {
    Group {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "GroupName" => group_name: value,
        "UpdateDate" => update_date: value,
        "GroupId" => group_id: value,
    }
}

/// How the user logs on to the console.
#[non_exhaustive]
pub struct LoginProfile {
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether the user has to bind an MFA device at the next logon. Example: `false`.
    pub mfa_bind_required: Option<bool>,
    /// Whether the user has to change the password at the next logon. Example: `false`.
    pub password_reset_required: Option<bool>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

response! {
    LoginProfile {
        "CreateDate" => create_date: value,
        "MFABindRequired" => mfa_bind_required: value,
        "PasswordResetRequired" => password_reset_required: value,
        "UserName" => user_name: value,
    }
}

/// What holds for console logons of RAM users.
#[non_exhaustive]
pub struct LoginProfilePreference {
    /// Whether RAM users may change their own passwords. Example: `true`.
    pub allow_user_to_change_password: Option<bool>,
    /// Whether RAM users may stay trusted for a while after a logon with MFA. Example: `false`.
    pub enable_save_mfa_ticket: Option<bool>,
    /// Addresses that RAM users may log on from; empty stands for anywhere. Example: `10.0.0.0/8`.
    pub login_network_masks: Option<String>,
    /// How long RAM users stay logged on. Unit: `hours`. Example: `6`.
    pub login_session_duration: Option<i32>,
}

response! {
    LoginProfilePreference {
        "AllowUserToChangePassword" => allow_user_to_change_password: value,
        "EnableSaveMFATicket" => enable_save_mfa_ticket: value,
        "LoginNetworkMasks" => login_network_masks: value,
        "LoginSessionDuration" => login_session_duration: value,
    }
}

/// What holds for MFA devices of RAM users.
#[non_exhaustive]
pub struct MFAPreference {
    /// Whether RAM users may bind and unbind their own MFA devices. Example: `true`.
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}

response! {
    MFAPreference {
        "AllowUserToManageMFADevices" => allow_user_to_manage_mfa_devices: value,
    }
}

/// Rules that passwords of RAM users have to follow.
#[non_exhaustive]
pub struct PasswordPolicy {
    /// Whether an expired password locks the user out until an administrator resets it.
    /// Default: `false`. Example: `false`.
    pub hard_expiry: Option<bool>,
    /// How many wrong passwords may be entered within an hour before logons are blocked. Example: `5`.
    pub max_login_attemps: Option<i32>,
    /// How long a password is valid; zero stands for ever. Unit: `days`. Default: `0`. Example: `0`.
    pub max_password_age: Option<i32>,
    /// Fewest characters that a password may have. Example: `12`.
    pub minimum_password_length: Option<i32>,
    /// How many earlier passwords may not be used again; zero allows all. Default: `0`. Example: `0`.
    pub password_reuse_prevention: Option<i32>,
    /// Whether passwords must have lowercase letters. Example: `true`.
    pub require_lowercase_characters: Option<bool>,
    /// Whether passwords must have digits. Example: `true`.
    pub require_numbers: Option<bool>,
    /// Whether passwords must have special characters. Example: `true`.
    pub require_symbols: Option<bool>,
    /// Whether passwords must have uppercase letters. Example: `true`.
    pub require_uppercase_characters: Option<bool>,
}

response! {
    PasswordPolicy {
        "HardExpiry" => hard_expiry: value,
        "MaxLoginAttemps" => max_login_attemps: value,
        "MaxPasswordAge" => max_password_age: value,
        "MinimumPasswordLength" => minimum_password_length: value,
        "PasswordReusePrevention" => password_reuse_prevention: value,
        "RequireLowercaseCharacters" => require_lowercase_characters: value,
        "RequireNumbers" => require_numbers: value,
        "RequireSymbols" => require_symbols: value,
        "RequireUppercaseCharacters" => require_uppercase_characters: value,
    }
}

/// Policies that were found.
#[non_exhaustive]
pub struct Policy {
    /// When the policy was attached. Example: `2015-01-23T12:33:18Z`.
    pub attach_date: Option<Timestamp>,
    /// Version of the policy that is in force. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "AttachDate" => attach_date: value,
        "DefaultVersion" => default_version: value,
        "Description" => description: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
    }
}

values! {
    /// Whether Alibaba Cloud or the account itself made the policy.
    pub enum PolicyType {
        /// Made by Alibaba Cloud and only to be attached, not changed.
        System = "System",
        /// Made by the account, which can change it.
        Custom = "Custom",
    }
}

/// The new version of the policy.
#[non_exhaustive]
pub struct PolicyVersion {
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether this version of the policy is the one in force. Example: `false`.
    pub is_default_version: Option<bool>,
    /// Text of the policy, in JSON: what is allowed or denied, and on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// Version of the policy, such as `v1`. Example: `v3`.
    pub version_id: Option<String>,
}

response! {
    PolicyVersion {
        "CreateDate" => create_date: value,
        "IsDefaultVersion" => is_default_version: value,
        "PolicyDocument" => policy_document: value,
        "VersionId" => version_id: value,
    }
}

/// What holds for public keys of RAM users; on the Japan site only.
#[non_exhaustive]
pub struct PublicKeyPreference {
    /// Whether RAM users may manage their own public keys; on the Japan site only. Example: `false`.
    pub allow_user_to_manage_public_keys: Option<bool>,
}

response! {
    PublicKeyPreference {
        "AllowUserToManagePublicKeys" => allow_user_to_manage_public_keys: value,
    }
}

/// The RAM role with its ARN and trust policy.
#[non_exhaustive]
pub struct Role {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// Trust policy, in JSON: which accounts, services, or identity providers may assume the role.
    /// Example: `text`.
    pub assume_role_policy_document: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that RAM gave the role. Example: `901234567890****`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// Longest time that a session of the role may last. Example: `3600`.
    pub max_session_duration: Option<i64>,
}

response! {
    Role {
        "Arn" => arn: value,
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "CreateDate" => create_date: value,
        "Description" => description: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "UpdateDate" => update_date: value,
        "MaxSessionDuration" => max_session_duration: value,
    }
}

/// What RAM users may manage by themselves and how they log on.
#[non_exhaustive]
pub struct SecurityPreference {
    /// What holds for AccessKey pairs of RAM users.
    pub access_key_preference: Option<AccessKeyPreference>,
    /// What holds for console logons of RAM users.
    pub login_profile_preference: Option<LoginProfilePreference>,
    /// What holds for MFA devices of RAM users.
    pub mfa_preference: Option<MFAPreference>,
    /// What holds for public keys of RAM users; on the Japan site only.
    pub public_key_preference: Option<PublicKeyPreference>,
}

response! {
    SecurityPreference {
        "AccessKeyPreference" => access_key_preference: value,
        "LoginProfilePreference" => login_profile_preference: value,
        "MFAPreference" => mfa_preference: value,
        "PublicKeyPreference" => public_key_preference: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key to label the resource with, or to filter by.
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

/// RAM users that were found.
#[non_exhaustive]
pub struct User {
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Name of the RAM user that people see; calls go by `UserName`. Example: `text`.
    pub display_name: Option<String>,
    /// Email address kept for the RAM user. Example: `zhangq****@example.com`.
    pub email: Option<String>,
    /// Telephone number of the user, with country code. Example: `86-1860000****`.
    pub mobile_phone: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// ID that RAM gave the user. Example: `122748924538****`.
    pub user_id: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
}

response! {
    User {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "MobilePhone" => mobile_phone: value,
        "UpdateDate" => update_date: value,
        "UserId" => user_id: value,
        "UserName" => user_name: value,
    }
}
