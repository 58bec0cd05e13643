// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The member account that the call made, changed or looked up.
#[non_exhaustive]
pub struct Account {
    /// How the member came into the resource directory, or how far its creation or upgrade is.
    /// Example: `PromoteVerifying`.
    pub status: Option<String>,
    /// Whether the member is a resource account or a cloud account with a logon of its own.
    /// Example: `ResourceAccount`.
    pub type_: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `admin`.
    pub display_name: Option<String>,
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-bVaRIG****`.
    pub folder_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-k3****`.
    pub resource_directory_id: Option<String>,
    /// ID of a request to create or promote a member account, as the call that made it returned it.
    /// Example: `06950264-3f0d-4ca9-82dd-6ee7a3d33d6b`.
    pub record_id: Option<String>,
    /// When the member came into the resource directory. Example: `2015-01-23T12:33:18Z`.
    pub join_time: Option<Timestamp>,
    /// Member of the resource directory, by the number of its account. Example: `12323344****`.
    pub account_id: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// Login name of the account. Example: `someone@example.com`.
    pub account_name: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    Account {
        "Status" => status: value,
        "Type" => type_: value,
        "DisplayName" => display_name: value,
        "FolderId" => folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "RecordId" => record_id: value,
        "JoinTime" => join_time: value,
        "AccountId" => account_id: value,
        "JoinMethod" => join_method: value,
        "AccountName" => account_name: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Folders that meet the conditions, one entry a folder.
#[non_exhaustive]
pub struct AncestorFolder {
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `r-b1****`.
    pub folder_id: Option<String>,
    /// When the item was created. Example: `2019-01-18T10:03:35.217Z`.
    pub create_time: Option<Timestamp>,
    /// Name that tells the folder from others under the same parent. Example: `root`.
    pub folder_name: Option<String>,
}

response! {
    AncestorFolder {
        "FolderId" => folder_id: value,
        "CreateTime" => create_time: value,
        "FolderName" => folder_name: value,
    }
}

/// The access control policy that the call made, changed or looked up.
#[non_exhaustive]
pub struct ControlPolicy {
    /// When the item was last changed. Example: `2021-03-18T09:24:19Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `ExampleControlPolicy`.
    pub description: Option<String>,
    /// What the access control policy works on, such as RAM users and roles.
    pub effect_scope: Option<String>,
    /// How many times the policy is attached. Example: `0`.
    pub attachment_count: Option<String>,
    /// Name by which the policy is told from others of its type. Example: `ExampleControlPolicy`.
    pub policy_name: Option<String>,
    /// ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    /// Example: `cp-jExXAqIYkwHN****`.
    pub policy_id: Option<String>,
    /// When the item was created. Example: `2021-03-18T09:24:19Z`.
    pub create_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    ControlPolicy {
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "EffectScope" => effect_scope: value,
        "AttachmentCount" => attachment_count: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "CreateDate" => create_date: value,
        "PolicyType" => policy_type: value,
    }
}

/// The folder that the call made, changed or looked up.
#[non_exhaustive]
pub struct Folder {
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-u8B321****`.
    pub folder_id: Option<String>,
    /// When the item was created. Example: `2019-02-19T09:34:50.757Z`.
    pub create_time: Option<Timestamp>,
    /// Folder that the new or existing one lies in; the root folder counts as one.
    /// Example: `r-b1****`.
    pub parent_folder_id: Option<String>,
    /// Name that tells the folder from others under the same parent. Example: `rdFolder`.
    pub folder_name: Option<String>,
}

response! {
    Folder {
        "FolderId" => folder_id: value,
        "CreateTime" => create_time: value,
        "ParentFolderId" => parent_folder_id: value,
        "FolderName" => folder_name: value,
    }
}

/// The invitation that the call made, changed or looked up.
#[non_exhaustive]
pub struct Handshake {
    /// Whether the invitation is open, accepted, declined, called back or out of date.
    /// Example: `Accepted`.
    pub status: Option<String>,
    /// When the item runs out. Example: `2021-01-20T02:15:40Z`.
    pub expire_time: Option<Timestamp>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-3G****`.
    pub resource_directory_id: Option<String>,
    /// When the item was created. Example: `2021-01-06T02:15:40Z`.
    pub create_time: Option<Timestamp>,
    /// Message to the invited account that goes with the invitation. Example: `text`.
    pub note: Option<String>,
    /// Account that is invited, by its ID or the email address it signs in with.
    /// Example: `177242285274****`.
    pub target_entity: Option<String>,
    /// Account that manages the resource directory. Example: `151266687691****`.
    pub master_account_id: Option<String>,
    /// Sign-in name of the account that manages the resource directory. Example: `CompanyA`.
    pub master_account_name: Option<String>,
    /// When the item was last changed. Example: `2021-01-06T02:16:40Z`.
    pub modify_time: Option<Timestamp>,
    /// Whether the invited account is given by its ID or by an email address. Example: `Account`.
    pub target_type: Option<String>,
    /// ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    /// Example: `h-Ih8IuPfvV0t0****`.
    pub handshake_id: Option<String>,
}

response! {
    Handshake {
        "Status" => status: value,
        "ExpireTime" => expire_time: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "CreateTime" => create_time: value,
        "Note" => note: value,
        "TargetEntity" => target_entity: value,
        "MasterAccountId" => master_account_id: value,
        "MasterAccountName" => master_account_name: value,
        "ModifyTime" => modify_time: value,
        "TargetType" => target_type: value,
        "HandshakeId" => handshake_id: value,
    }
}

/// The most recent attempt to delete the role.
#[non_exhaustive]
pub struct LatestDeletionTask {
    /// ID of the task that removes a service-linked role, as
    /// [`DeleteServiceLinkedRole`](super::Client::delete_service_linked_role) returned it.
    /// Example: `ECSAdmin/cc61514b-26eb-4453-ab53-b142eb702a3d`.
    pub deletion_task_id: Option<String>,
    /// When the item was created. Example: `2018-10-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    LatestDeletionTask {
        "DeletionTaskId" => deletion_task_id: value,
        "CreateDate" => create_date: value,
    }
}

values! {
    /// Whether Alibaba Cloud or a user of the account wrote the policy.
    pub enum PolicyType {
        /// A policy that a user of the account wrote.
        Custom = "Custom",
        /// A policy that Alibaba Cloud wrote and keeps up.
        System = "System",
    }
}

/// State of the resource group in each region.
#[non_exhaustive]
pub struct RegionStatus {
    /// Whether the resource group is being set up, usable or about to be deleted in this region.
    /// Example: `Creating`.
    pub status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    RegionStatus {
        "Status" => status: value,
        "RegionId" => region_id: value,
    }
}

/// The member account that the call made, changed or looked up.
#[non_exhaustive]
pub struct ResourceAccount {
    /// How the member came into the resource directory, or how far its creation or upgrade is.
    /// Example: `CreateSuccess`.
    pub status: Option<String>,
    /// Whether the member is a resource account or a cloud account with a logon of its own.
    /// Example: `ResourceAccount`.
    pub type_: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Dev`.
    pub display_name: Option<String>,
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-r23M55****`.
    pub folder_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-3G****`.
    pub resource_directory_id: Option<String>,
    /// When the member came into the resource directory. Example: `2020-12-31T03:37:39.456Z`.
    pub join_time: Option<Timestamp>,
    /// Member of the resource directory, by the number of its account. Example: `112730938585****`.
    pub account_id: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// When the item was last changed. Example: `2020-12-31T03:37:39.456Z`.
    pub modify_time: Option<Timestamp>,
    /// Login name of the account. Example: `alice@rd-3g****.aliyunid.com`.
    pub account_name: Option<String>,
}

response! {
    ResourceAccount {
        "Status" => status: value,
        "Type" => type_: value,
        "DisplayName" => display_name: value,
        "FolderId" => folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "JoinTime" => join_time: value,
        "AccountId" => account_id: value,
        "JoinMethod" => join_method: value,
        "ModifyTime" => modify_time: value,
        "AccountName" => account_name: value,
    }
}

/// The resource directory of the account and who manages it.
#[non_exhaustive]
pub struct ResourceDirectory {
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-54****`.
    pub resource_directory_id: Option<String>,
    /// Account that manages the resource directory. Example: `507408460615****`.
    pub master_account_id: Option<String>,
    /// Sign-in name of the account that manages the resource directory. Example: `alice@example.com`.
    pub master_account_name: Option<String>,
    /// Folder at the top of the tree, which holds all others. Example: `r-G9****`.
    pub root_folder_id: Option<String>,
    /// When the item was created. Example: `2021-12-08T02:15:31.744Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    ResourceDirectory {
        "ResourceDirectoryId" => resource_directory_id: value,
        "MasterAccountId" => master_account_id: value,
        "MasterAccountName" => master_account_name: value,
        "RootFolderId" => root_folder_id: value,
        "CreateTime" => create_time: value,
    }
}

/// The resource group that the call made, changed or looked up.
#[non_exhaustive]
pub struct ResourceGroup {
    /// Name shown to people; not used to identify the item. Example: `my-project`.
    pub display_name: Option<String>,
    /// Whether the resource group is being set up, usable or waiting to be deleted.
    /// Example: `Creating`.
    pub status: Option<String>,
    /// State of the resource group in each region.
    pub region_statuses: Vec<RegionStatus>,
    /// Account that owns the resource group, by its number. Example: `151266687691****`.
    pub account_id: Option<String>,
    /// Unique name of the resource group, set at its creation. Example: `my-project`.
    pub name: Option<String>,
    /// When the item was created. Example: `2021-06-05T14:39:13+08:00`.
    pub create_date: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `rg-9gLOoK****`.
    pub id: Option<String>,
}

response! {
    ResourceGroup {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "RegionStatuses" => region_statuses: list("RegionStatus"),
        "AccountId" => account_id: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Id" => id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ResourceGroupTag {
    /// Name part of a tag. Example: `k1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `v1`.
    pub tag_value: Option<String>,
}

response! {
    ResourceGroupTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

values! {
    /// Whether the rule moves resources along with another one or sorts them by conditions.
    pub enum RuleType {
        /// Resources follow the one they belong to when it moves.
        AssociatedTransfer = "associated_transfer",
        /// Resources are sorted by conditions of your own.
        CustomCondition = "custom_condition",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name part of a tag to set or to look for.
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
