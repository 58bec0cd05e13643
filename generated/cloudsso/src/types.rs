// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the access, and what it works with.
#[non_exhaustive]
pub struct AccessConfiguration {
    /// Name that the access configuration goes by. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// How long the session lasts. Example: `3600`.
    pub session_duration: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// State that the relay is in. Example: `https://cloudsso.console.aliyun.com`.
    pub relay_state: Option<String>,
    /// When the item was created. Example: `2021-11-02T08:44:23Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-11-02T08:44:23Z`.
    pub update_time: Option<Timestamp>,
    /// The status notifications that were found or are concerned, one entry each.
    /// Example: `ReprovisionRequired`.
    pub status_notifications: Vec<String>,
    /// ID of the access configuration that the item belongs to or stands for.
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

/// Tasks, one entry each.
#[non_exhaustive]
pub struct AccessConfigurationTask {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `InProgress`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-sh0655wnq8pdlrlc****`.
    pub task_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// Name that the target goes by. Example: `dev-test`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Name that the access configuration goes by. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Name that the target path goes by. Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `DeprovisionAccessConfiguration`.
    pub task_type: Option<String>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// ID of the access configuration that the item belongs to or stands for.
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

/// The directories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Directory {
    /// ID of the directory that the item belongs to or stands for. Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// When the item was created. Example: `2021-10-10T04:04:04Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-10-10T04:04:04Z`.
    pub update_time: Option<Timestamp>,
    /// Region that the call or the item is about. Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Name that the directory goes by. Example: `example`.
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

/// ID of the external that the item belongs to or stands for.
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

/// The groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Name of the group that the call or the item is about. Example: `TestGroup`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is a group.`.
    pub description: Option<String>,
    /// When the item was created. Example: `2021-11-01T02:38:27Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of provision it is or is to be. Example: `Manual`.
    pub provision_type: Option<String>,
    /// When the item was last changed. Example: `2021-11-01T02:38:27Z`.
    pub update_time: Option<Timestamp>,
    /// ID of the group that the call or the item is about. Example: `g-00jqzghi2n3o5hkh****`.
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

/// Tasks, one entry each.
#[non_exhaustive]
pub struct ResponseTask {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-shfqw1u1edszvxw5****`.
    pub task_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-05T02:58:08Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the principal that the item belongs to or stands for. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-11-05T02:58:07Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the principal goes by. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Name that the target goes by. Example: `dev-test`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Name that the access configuration goes by. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Name that the target path goes by. Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `DeleteAccessAssignment`.
    pub task_type: Option<String>,
    /// Why it came to the failure. Example: `No Permission.`.
    pub failure_reason: Option<String>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// ID of the access configuration that the item belongs to or stands for.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Which kind of principal it is or is to be. Example: `User`.
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

/// The users that were found or are concerned, one entry each.
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
    /// Name that the first goes by. Example: `Alice`.
    pub first_name: Option<String>,
    /// When the item was created. Example: `2021-10-26T03:03:42Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of provision it is or is to be. Example: `Manual`.
    pub provision_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
    /// When the item was last changed. Example: `2021-10-26T06:43:55Z`.
    pub update_time: Option<Timestamp>,
    /// Name that the last goes by. Example: `Lee`.
    pub last_name: Option<String>,
    /// ID of the external that the item belongs to or stands for.
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
    /// ID of the entity that the item belongs to or stands for.
    /// Example: `http://www.okta.com/exk3qwgtjhetR2Od****`.
    pub entity_id: Option<String>,
    /// State that the SSO is in. Example: `Enabled`.
    pub sso_status: Option<String>,
    /// ID of the directory that the item belongs to or stands for. Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// Example: `PD94bWwgdmVyc2lvbj0iMS4****`.
    pub encoded_metadata_document: Option<String>,
    /// When the item was created. Example: `2021-11-09T09:30:13Z`.
    pub create_time: Option<Timestamp>,
    /// Example: `false`.
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
    /// ID of the directory that the item belongs to or stands for. Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// ID of the credential that the item belongs to or stands for.
    /// Example: `scimcred-004whl0kvfwcypbi****`.
    pub credential_id: Option<String>,
    /// When the item was created. Example: `2021-11-09T08:12:52Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of credential it is or is to be. Example: `BearerToken`.
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
    /// Key of one tag.
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

/// The value of [`task`](super::CreateAccessAssignmentResponse::task).
#[non_exhaustive]
pub struct Task {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `InProgress`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-sh6tceylhvgejpip****`.
    pub task_id: Option<String>,
    /// ID of the principal that the item belongs to or stands for. Example: `u-00q8wbq42wiltcrk****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-3G****/r-Wm****/114240524784****`.
    pub target_path: Option<String>,
    /// Name that the principal goes by. Example: `Alice`.
    pub principal_name: Option<String>,
    /// Name that the target goes by. Example: `dev-test`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// Name that the access configuration goes by. Example: `ECS-Admin`.
    pub access_configuration_name: Option<String>,
    /// Name that the target path goes by. Example: `rd-3G****/root/dev-test`.
    pub target_path_name: Option<String>,
    /// Kind of work that the task does. Example: `CreateAccessAssignment`.
    pub task_type: Option<String>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// ID of the access configuration that the item belongs to or stands for.
    /// Example: `ac-00jhtfl8thteu6uj****`.
    pub access_configuration_id: Option<String>,
    /// Which kind of principal it is or is to be. Example: `User`.
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

/// The value of [`user`](super::CreateUserResponse::user).
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
    /// Name that the first goes by. Example: `Alice`.
    pub first_name: Option<String>,
    /// When the item was created. Example: `2021-10-26T03:03:42Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of provision it is or is to be. Example: `Manual`.
    pub provision_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
    /// When the item was last changed. Example: `2021-10-26T03:03:42Z`.
    pub update_time: Option<Timestamp>,
    /// Name that the last goes by. Example: `Lee`.
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

/// The user provisionings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserProvisioning {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the user provisioning that the item belongs to or stands for.
    /// Example: `up-002axzhapcbz6e63****`.
    pub user_provisioning_id: Option<String>,
    /// ID of the principal that the item belongs to or stands for. Example: `g-02ha881d*****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-******/root/test**`.
    pub target_path: Option<String>,
    /// When the item was last changed. Example: `2022-11-28T03:55:42Z`.
    pub update_time: Option<Timestamp>,
    /// What is done about the duplication, as rules. Example: `KeepBoth`.
    pub duplication_strategy: Option<String>,
    /// What is done about the deletion, as rules. Example: `Delete`.
    pub deletion_strategy: Option<String>,
    /// Name that the principal goes by. Example: `testGroupName`.
    pub principal_name: Option<String>,
    /// Name that the target goes by. Example: `testTargetName`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `1743382******`.
    pub target_id: Option<String>,
    /// When the item was created. Example: `2022-11-28T03:55:42Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the directory that the item belongs to or stands for. Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// Example: `1639738******`.
    pub owner_pk: Option<String>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// Which kind of principal it is or is to be. Example: `Group`.
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
    /// ID of the directory that the item belongs to or stands for. Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
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

/// The user provisioning events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserProvisioningEvent {
    /// ID of the user provisioning that the item belongs to or stands for.
    /// Example: `up-002axzhapcbz6e63****`.
    pub user_provisioning_id: Option<String>,
    /// ID of the principal that the item belongs to or stands for. Example: `g-02ha881d*****`.
    pub principal_id: Option<String>,
    /// Path under which the target is found. Example: `rd-******/root/test**`.
    pub target_path: Option<String>,
    /// What is known about the error.
    /// Example: `OperationConflict.UserProvisioning.Process.fail.ImsUserExists`.
    pub error_info: Option<String>,
    /// Which kind of source it is or is to be. Example: `AddUserToGroup`.
    pub source_type: Option<String>,
    /// When the item was last changed. Example: `2022-11-28T03:55:42Z`.
    pub update_time: Option<Timestamp>,
    /// What is done about the duplication, as rules. Example: `KeepBoth`.
    pub duplication_strategy: Option<String>,
    /// What is done about the deletion, as rules. Example: `Delete`.
    pub deletion_strategy: Option<String>,
    /// Name that the principal goes by. Example: `exampleGroupName`.
    pub principal_name: Option<String>,
    /// Name that the target goes by. Example: `exampleRdMember`.
    pub target_name: Option<String>,
    /// How many there are of this: error. Example: `3`.
    pub error_count: Option<i64>,
    /// ID of the target that the item belongs to or stands for. Example: `1743382******`.
    pub target_id: Option<String>,
    /// When the item was created. Example: `2022-11-28T03:55:42Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the directory that the item belongs to or stands for. Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// Which kind of target it is or is to be. Example: `RD-Account`.
    pub target_type: Option<String>,
    /// ID of one event. Example: `upe-wjKyNDmZvyZOiRcJ****`.
    pub event_id: Option<String>,
    /// Which kind of principal it is or is to be. Example: `Group`.
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
    /// ID of the entity that the item belongs to or stands for. Example: `1743382******`.
    pub entity_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RD Account`.
    pub type_: Option<String>,
    /// ID of the directory that the item belongs to or stands for. Example: `d-003qew84****`.
    pub directory_id: Option<String>,
    /// How many there are of this: failed event. Example: `4`.
    pub failed_event_count: Option<i64>,
    /// Example: `1639738******`.
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
