// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the access, and what it works with.
#[non_exhaustive]
pub struct AccessConfiguration {
    /// Display text for the access configuration, unique in the directory. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// How long the session lasts. Example: `3600`.
    pub session_duration: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Console page on which users land after signing in; empty for the home page.
    /// Example: `https://cloudsso.console.aliyun.com`.
    pub relay_state: Option<String>,
    /// When the item was created. Example: `2021-11-02T08:44:23Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-11-02T08:44:23Z`.
    pub update_time: Option<Timestamp>,
    /// The status notifications that were found or are concerned, one entry each.
    /// Example: `ReprovisionRequired`.
    pub status_notifications: Vec<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
}

response! {
    AccessConfiguration {
        "AccessConfigurationName" => access_configuration_name: value,
        "SessionDuration" => session_duration: value,
        "Description" => description: value,
        "RelayState" => relay_state: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "StatusNotifications" => status_notifications: list(""),
        "AccessConfigurationId" => access_configuration_id: value,
    }
}

/// Background work, one entry for each account.
#[non_exhaustive]
pub struct AccessConfigurationTask {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `InProgress`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-sh0655wnq8pdlrlc****`.
    pub task_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// Account in which access is given, as shown to people. Example: `dev-test`.
    pub target_name: Option<String>,
    /// Account of the resource directory in which access is given. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Display text for the access configuration, unique in the directory. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Way to the account through the folders of the resource directory.
    /// Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `DeprovisionAccessConfiguration`.
    pub task_type: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
}

response! {
    AccessConfigurationTask {
        "Status" => status: value,
        "TaskId" => task_id: value,
        "TargetPath" => target_path: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "AccessConfigurationName" => access_configuration_name: value,
        "TargetPathName" => target_path_name: value,
        "TaskType" => task_type: value,
        "TargetType" => target_type: value,
        "AccessConfigurationId" => access_configuration_id: value,
    }
}

/// Directory, with its facts.
#[non_exhaustive]
pub struct Directory {
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// When the item was created. Example: `2021-10-10T04:04:04Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-10-10T04:04:04Z`.
    pub update_time: Option<Timestamp>,
    /// Where the directory is kept, such as `cn-shanghai`.
    pub region: Option<String>,
    /// Label of the directory, unique across Alibaba Cloud; part of the sign-in URL.
    /// Example: `example`.
    pub directory_name: Option<String>,
}

response! {
    Directory {
        "DirectoryId" => directory_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Region" => region: value,
        "DirectoryName" => directory_name: value,
    }
}

/// How the external identity provider knows the user.
#[non_exhaustive]
pub struct ExternalId {
    /// Identifier of the item within its collection. Example: `c73******a5fdd5`.
    pub id: Option<String>,
    /// Party that issued the certificate or token. Example: `SCIM`.
    pub issuer: Option<String>,
}

impl ExternalId {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Issuer`.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }
}

response! {
    ExternalId {
        "Id" => id: value,
        "Issuer" => issuer: value,
    }
}

/// User group, with its facts.
#[non_exhaustive]
pub struct Group {
    /// Label of the group, unique in the directory. Example: `TestGroup`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is a group.`.
    pub description: Option<String>,
    /// When the item was created. Example: `2021-11-01T02:38:27Z`.
    pub create_time: Option<Timestamp>,
    /// `Manual` when created here, `Synchronized` when it came from an external system by SCIM.
    /// Example: `Manual`.
    pub provision_type: Option<String>,
    /// When the item was last changed. Example: `2021-11-01T02:38:27Z`.
    pub update_time: Option<Timestamp>,
    /// CloudSSO group that is meant. Example: `g-00jqzghi2n3o5hkh****`.
    pub group_id: Option<String>,
}

response! {
    Group {
        "GroupName" => group_name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "ProvisionType" => provision_type: value,
        "UpdateTime" => update_time: value,
        "GroupId" => group_id: value,
    }
}

/// Task that carries the call out, for asking how far it is.
#[non_exhaustive]
pub struct ResponseTask {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-shfqw1u1edszvxw5****`.
    pub task_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-05T02:58:08Z`.
    pub end_time: Option<Timestamp>,
    /// User or group that gets the access, by its CloudSSO ID. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-11-05T02:58:07Z`.
    pub start_time: Option<Timestamp>,
    /// User or group that gets the access, as shown to people. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Account in which access is given, as shown to people. Example: `dev-test`.
    pub target_name: Option<String>,
    /// Account of the resource directory in which access is given. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Display text for the access configuration, unique in the directory. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Way to the account through the folders of the resource directory.
    /// Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `DeleteAccessAssignment`.
    pub task_type: Option<String>,
    /// Why it came to the failure. Example: `No Permission.`.
    pub failure_reason: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`. Example: `User`.
    pub principal_type: Option<String>,
}

response! {
    ResponseTask {
        "Status" => status: value,
        "TaskId" => task_id: value,
        "EndTime" => end_time: value,
        "PrincipalId" => principal_id: value,
        "TargetPath" => target_path: value,
        "StartTime" => start_time: value,
        "PrincipalName" => principal_name: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "AccessConfigurationName" => access_configuration_name: value,
        "TargetPathName" => target_path_name: value,
        "TaskType" => task_type: value,
        "FailureReason" => failure_reason: value,
        "TargetType" => target_type: value,
        "AccessConfigurationId" => access_configuration_id: value,
        "PrincipalType" => principal_type: value,
    }
}

/// User, with the facts about it.
#[non_exhaustive]
pub struct ResponseUser {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Name that the user logs on with. Example: `Alice`.
    pub user_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `Alice@example.com`.
    pub email: Option<String>,
    /// Free text that describes the item to people. Example: `This is a user.`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `u-00q8wbq42wiltcrk****`.
    pub user_id: Option<String>,
    /// Given part of what the user is called. Example: `Alice`.
    pub first_name: Option<String>,
    /// When the item was created. Example: `2021-10-26T03:03:42Z`.
    pub create_time: Option<Timestamp>,
    /// `Manual` when created here, `Synchronized` when it came from an external system by SCIM.
    /// Example: `Manual`.
    pub provision_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
    /// When the item was last changed. Example: `2021-10-26T06:43:55Z`.
    pub update_time: Option<Timestamp>,
    /// Family part of what the user is called. Example: `Lee`.
    pub last_name: Option<String>,
    /// How the external identity provider knows the user.
    pub external_id: Option<ExternalId>,
}

response! {
    ResponseUser {
        "Status" => status: value,
        "UserName" => user_name: value,
        "Email" => email: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "FirstName" => first_name: value,
        "CreateTime" => create_time: value,
        "ProvisionType" => provision_type: value,
        "DisplayName" => display_name: value,
        "UpdateTime" => update_time: value,
        "LastName" => last_name: value,
        "ExternalId" => external_id: value,
    }
}

/// Settings of the SAML identity provider, and what it works with.
#[non_exhaustive]
pub struct SAMLIdentityProviderConfiguration {
    /// How the external identity provider calls itself in SAML.
    /// Example: `http://www.okta.com/exk3qwgtjhetR2Od****`.
    pub entity_id: Option<String>,
    /// State that the SSO is in. Example: `Enabled`.
    pub sso_status: Option<String>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// Metadata file, encoded in Base64. Example: `PD94bWwgdmVyc2lvbj0iMS4****`.
    pub encoded_metadata_document: Option<String>,
    /// When the item was created. Example: `2021-11-09T09:30:13Z`.
    pub create_time: Option<Timestamp>,
    /// Whether requests to the identity provider are signed. Example: `false`.
    pub want_request_signed: Option<bool>,
    /// When the item was last changed. Example: `2021-11-09T09:30:22Z`.
    pub update_time: Option<Timestamp>,
    /// IDs of the certificates that were found or are concerned.
    /// Example: `[ "idp-c-00s6c04my7hvv1uj****" ]`.
    pub certificate_ids: Vec<String>,
    /// Web address under which the login is found.
    pub login_url: Option<String>,
}

response! {
    SAMLIdentityProviderConfiguration {
        "EntityId" => entity_id: value,
        "SSOStatus" => sso_status: value,
        "DirectoryId" => directory_id: value,
        "EncodedMetadataDocument" => encoded_metadata_document: value,
        "CreateTime" => create_time: value,
        "WantRequestSigned" => want_request_signed: value,
        "UpdateTime" => update_time: value,
        "CertificateIds" => certificate_ids: list(""),
        "LoginUrl" => login_url: value,
    }
}

/// The SCIM server credentials that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SCIMServerCredential {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// SCIM key with which an external system synchronizes users.
    /// Example: `scimcred-004whl0kvfwcypbi****`.
    pub credential_id: Option<String>,
    /// When the item was created. Example: `2021-11-09T08:12:52Z`.
    pub create_time: Option<Timestamp>,
    /// What the SCIM key is, a bearer token. Example: `BearerToken`.
    pub credential_type: Option<String>,
    /// When the item runs out. Example: `2022-11-09T08:12:52Z`.
    pub expire_time: Option<Timestamp>,
}

response! {
    SCIMServerCredential {
        "Status" => status: value,
        "DirectoryId" => directory_id: value,
        "CredentialId" => credential_id: value,
        "CreateTime" => create_time: value,
        "CredentialType" => credential_type: value,
        "ExpireTime" => expire_time: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Value" => value: field,
        "Key" => key: field,
    }
}

/// Task that carries the call out, for asking how far it is.
#[non_exhaustive]
pub struct Task {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `InProgress`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-sh6tceylhvgejpip****`.
    pub task_id: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// User or group that gets the access, as shown to people. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Account in which access is given, as shown to people. Example: `dev-test`.
    pub target_name: Option<String>,
    /// Account of the resource directory in which access is given. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Display text for the access configuration, unique in the directory. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Way to the account through the folders of the resource directory.
    /// Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `CreateAccessAssignment`.
    pub task_type: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Access configuration: the permissions that its users get in an account.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`. Example: `User`.
    pub principal_type: Option<String>,
}

response! {
    Task {
        "Status" => status: value,
        "TaskId" => task_id: value,
        "PrincipalId" => principal_id: value,
        "TargetPath" => target_path: value,
        "PrincipalName" => principal_name: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "AccessConfigurationName" => access_configuration_name: value,
        "TargetPathName" => target_path_name: value,
        "TaskType" => task_type: value,
        "TargetType" => target_type: value,
        "AccessConfigurationId" => access_configuration_id: value,
        "PrincipalType" => principal_type: value,
    }
}

/// User, with the facts about it.
#[non_exhaustive]
pub struct User {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Name that the user logs on with. Example: `Alice`.
    pub user_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `Alice@example.com`.
    pub email: Option<String>,
    /// Free text that describes the item to people. Example: `This is a user.`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `u-00q8wbq42wiltcrk****`.
    pub user_id: Option<String>,
    /// Given part of what the user is called. Example: `Alice`.
    pub first_name: Option<String>,
    /// When the item was created. Example: `2021-10-26T03:03:42Z`.
    pub create_time: Option<Timestamp>,
    /// `Manual` when created here, `Synchronized` when it came from an external system by SCIM.
    /// Example: `Manual`.
    pub provision_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
    /// When the item was last changed. Example: `2021-10-26T03:03:42Z`.
    pub update_time: Option<Timestamp>,
    /// Family part of what the user is called. Example: `Lee`.
    pub last_name: Option<String>,
}

response! {
    User {
        "Status" => status: value,
        "UserName" => user_name: value,
        "Email" => email: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "FirstName" => first_name: value,
        "CreateTime" => create_time: value,
        "ProvisionType" => provision_type: value,
        "DisplayName" => display_name: value,
        "UpdateTime" => update_time: value,
        "LastName" => last_name: value,
    }
}

/// User provisioning, with its facts.
#[non_exhaustive]
pub struct UserProvisioning {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Synchronization that creates RAM users for CloudSSO users in an account.
    /// Example: `up-002axzhapcbz6e63****`.
    pub user_provisioning_id: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID. Example: `g-02ha881d*****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-******/root/test**`.
    pub target_path: Option<String>,
    /// When the item was last changed. Example: `2022-11-28T03:55:42Z`.
    pub update_time: Option<Timestamp>,
    /// What is done about the duplication, as rules. Example: `KeepBoth`.
    pub duplication_strategy: Option<String>,
    /// What is done about the deletion, as rules. Example: `Delete`.
    pub deletion_strategy: Option<String>,
    /// User or group that gets the access, as shown to people. Example: `testGroupName`.
    pub principal_name: Option<String>,
    /// Account in which access is given, as shown to people. Example: `testTargetName`.
    pub target_name: Option<String>,
    /// Account of the resource directory in which access is given. Example: `1743382******`.
    pub target_id: Option<String>,
    /// When the item was created. Example: `2022-11-28T03:55:42Z`.
    pub create_time: Option<Timestamp>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// Account that the user provisioning reaches into. Example: `1639738******`.
    pub owner_pk: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Whether access is for one `User` or a whole `Group`. Example: `Group`.
    pub principal_type: Option<String>,
}

response! {
    UserProvisioning {
        "Status" => status: value,
        "Description" => description: value,
        "UserProvisioningId" => user_provisioning_id: value,
        "PrincipalId" => principal_id: value,
        "TargetPath" => target_path: value,
        "UpdateTime" => update_time: value,
        "DuplicationStrategy" => duplication_strategy: value,
        "DeletionStrategy" => deletion_strategy: value,
        "PrincipalName" => principal_name: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "CreateTime" => create_time: value,
        "DirectoryId" => directory_id: value,
        "OwnerPk" => owner_pk: value,
        "TargetType" => target_type: value,
        "PrincipalType" => principal_type: value,
    }
}

/// Settings of the user provisioning, and what it works with.
#[non_exhaustive]
pub struct UserProvisioningConfiguration {
    /// How long the session lasts. Example: `10`.
    pub session_duration: Option<i32>,
    /// When the item was created. Example: `2022-11-28T03:55:42Z`.
    pub create_time: Option<Timestamp>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// Page that users land on after logging on as the RAM user.
    /// Example: `https://homenew.console.aliyun.com`.
    pub default_landing_page: Option<String>,
    /// When the item was last changed. Example: `2022-11-28T03:55:42Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    UserProvisioningConfiguration {
        "SessionDuration" => session_duration: value,
        "CreateTime" => create_time: value,
        "DirectoryId" => directory_id: value,
        "DefaultLandingPage" => default_landing_page: value,
        "UpdateTime" => update_time: value,
    }
}

/// Failed or open step of a user provisioning.
#[non_exhaustive]
pub struct UserProvisioningEvent {
    /// Synchronization that creates RAM users for CloudSSO users in an account.
    /// Example: `up-002axzhapcbz6e63****`.
    pub user_provisioning_id: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID. Example: `g-02ha881d*****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-******/root/test**`.
    pub target_path: Option<String>,
    /// What is known about the error.
    /// Example: `OperationConflict.UserProvisioning.Process.fail.ImsUserExists`.
    pub error_info: Option<String>,
    /// What set the change off, such as [`AddUserToGroup`](super::Client::add_user_to_group).
    pub source_type: Option<String>,
    /// When the item was last changed. Example: `2022-11-28T03:55:42Z`.
    pub update_time: Option<Timestamp>,
    /// What is done about the duplication, as rules. Example: `KeepBoth`.
    pub duplication_strategy: Option<String>,
    /// What is done about the deletion, as rules. Example: `Delete`.
    pub deletion_strategy: Option<String>,
    /// User or group that gets the access, as shown to people. Example: `exampleGroupName`.
    pub principal_name: Option<String>,
    /// Account in which access is given, as shown to people. Example: `exampleRdMember`.
    pub target_name: Option<String>,
    /// How many there are of this: error. Example: `3`.
    pub error_count: Option<i64>,
    /// Account of the resource directory in which access is given. Example: `1743382******`.
    pub target_id: Option<String>,
    /// When the item was created. Example: `2022-11-28T03:55:42Z`.
    pub create_time: Option<Timestamp>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    /// Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Failed change to RAM users that can be retried or dropped. Example: `upe-wjKyNDmZvyZOiRcJ****`.
    pub event_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`. Example: `Group`.
    pub principal_type: Option<String>,
    /// Time that is set or recorded for this: latest async. Example: `2022-11-28T03:55:42Z`.
    pub latest_async_time: Option<Timestamp>,
}

response! {
    UserProvisioningEvent {
        "UserProvisioningId" => user_provisioning_id: value,
        "PrincipalId" => principal_id: value,
        "TargetPath" => target_path: value,
        "ErrorInfo" => error_info: value,
        "SourceType" => source_type: value,
        "UpdateTime" => update_time: value,
        "DuplicationStrategy" => duplication_strategy: value,
        "DeletionStrategy" => deletion_strategy: value,
        "PrincipalName" => principal_name: value,
        "TargetName" => target_name: value,
        "ErrorCount" => error_count: value,
        "TargetId" => target_id: value,
        "CreateTime" => create_time: value,
        "DirectoryId" => directory_id: value,
        "TargetType" => target_type: value,
        "EventId" => event_id: value,
        "PrincipalType" => principal_type: value,
        "LatestAsyncTime" => latest_async_time: value,
    }
}

/// The user provisioning statistics that are concerned.
#[non_exhaustive]
pub struct UserProvisioningStatistics {
    /// How the external identity provider calls itself in SAML. Example: `1743382******`.
    pub entity_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RD Account`.
    pub type_: Option<String>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// How many there are of this: failed event. Example: `4`.
    pub failed_event_count: Option<i64>,
    /// Account that the user provisioning reaches into. Example: `1639738******`.
    pub owner_pk: Option<String>,
    /// Time that is set or recorded for this: latest async. Example: `2022-11-28T03:55:42Z`.
    pub latest_async_time: Option<Timestamp>,
}

response! {
    UserProvisioningStatistics {
        "EntityId" => entity_id: value,
        "Type" => type_: value,
        "DirectoryId" => directory_id: value,
        "FailedEventCount" => failed_event_count: value,
        "OwnerPk" => owner_pk: value,
        "LatestAsyncTime" => latest_async_time: value,
    }
}
