// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Items that could not be shared although the invitation was accepted, each with the cause.
#[non_exhaustive]
pub struct InvitationFailedDetail {
    /// State of what the entry describes, which decides what can be done with it. Example: `text`.
    pub status: Option<String>,
    /// Text for people about the status. Example: `text`.
    pub status_message: Option<String>,
    /// Outdated; read `OperationType` in its place. Example: `text`.
    pub associate_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `s-7xvh46nx5oqlre0wv***`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `Snapshot`.
    pub resource_type: Option<String>,
    /// Why it came to the failure. Example: `Unavailable`.
    pub failure_reason: Option<String>,
    /// Free text that tells people about the failure. Example: `text`.
    pub failure_description: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `Associate`.
    pub operation_type: Option<String>,
}

response! {
    InvitationFailedDetail {
        "Status" => status: value,
        "StatusMessage" => status_message: value,
        "AssociateType" => associate_type: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "FailureReason" => failure_reason: value,
        "FailureDescription" => failure_description: value,
        "OperationType" => operation_type: value,
    }
}

/// The permissions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Permission {
    /// What the other accounts may do with shared items, such as `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// Release of the permission text, such as `v1`.
    pub permission_version: Option<String>,
    /// Whether this release of the permission is the one used unless another is named.
    /// Example: `true`.
    pub default_version: Option<bool>,
    /// When the item was created. Example: `2020-12-07T07:39:01.818Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-07T07:39:01.818Z`.
    pub update_time: Option<Timestamp>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `VSwitch`.
    pub resource_type: Option<String>,
    /// Whether the permission is used unless another is given. Example: `true`.
    pub default_permission: Option<bool>,
}

response! {
    Permission {
        "PermissionName" => permission_name: value,
        "PermissionVersion" => permission_version: value,
        "DefaultVersion" => default_version: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "ResourceType" => resource_type: value,
        "DefaultPermission" => default_permission: value,
    }
}

/// The resources to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Resource {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    Resource {
        "ResourceType" => resource_type: field,
        "ResourceId" => resource_id: field,
    }
}

/// Resource share, with its facts.
#[non_exhaustive]
pub struct ResourceShare {
    /// When the item was last changed. Example: `2020-12-03T08:02:22.413Z`.
    pub update_time: Option<Timestamp>,
    /// Display text for the unit of sharing. Example: `test`.
    pub resource_share_name: Option<String>,
    /// Account that shares the resources. Example: `151266687691****`.
    pub resource_share_owner: Option<String>,
    /// When the item was created. Example: `2020-12-03T08:02:22.413Z`.
    pub create_time: Option<Timestamp>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-qSkW1HBY****`.
    pub resource_share_id: Option<String>,
    /// State that the resource share is in. Example: `Active`.
    pub resource_share_status: Option<String>,
    /// Whether this holds: allow external targets. Example: `false`.
    pub allow_external_targets: Option<bool>,
}

response! {
    ResourceShare {
        "UpdateTime" => update_time: value,
        "ResourceShareName" => resource_share_name: value,
        "ResourceShareOwner" => resource_share_owner: value,
        "CreateTime" => create_time: value,
        "ResourceShareId" => resource_share_id: value,
        "ResourceShareStatus" => resource_share_status: value,
        "AllowExternalTargets" => allow_external_targets: value,
    }
}

/// The resource share associations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceShareAssociation {
    /// When the item was last changed. Example: `2020-12-04T09:40:41.246Z`.
    pub update_time: Option<Timestamp>,
    /// ID of the entity that the item belongs to or stands for. Example: `vsw-bp183p93qs667muql****`.
    pub entity_id: Option<String>,
    /// Display text for the unit of sharing. Example: `test`.
    pub resource_share_name: Option<String>,
    /// When the item was created. Example: `2020-12-04T09:40:41.246Z`.
    pub create_time: Option<Timestamp>,
    /// What was put into the share, such as `VSwitch`, or `Account` for a principal.
    pub entity_type: Option<String>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-6GRmdD3X****`.
    pub resource_share_id: Option<String>,
    /// Text for people about the association status. Example: `text`.
    pub association_status_message: Option<String>,
    /// Whether what is shared (`Resource`) or with whom (`Target`) is meant. Example: `Resource`.
    pub association_type: Option<String>,
    /// State that the association is in. Example: `Associating`.
    pub association_status: Option<String>,
    /// Settings of the sharing with this target, as JSON. Example: `text`.
    pub target_property: Option<String>,
}

response! {
    ResourceShareAssociation {
        "UpdateTime" => update_time: value,
        "EntityId" => entity_id: value,
        "ResourceShareName" => resource_share_name: value,
        "CreateTime" => create_time: value,
        "EntityType" => entity_type: value,
        "ResourceShareId" => resource_share_id: value,
        "AssociationStatusMessage" => association_status_message: value,
        "AssociationType" => association_type: value,
        "AssociationStatus" => association_status: value,
        "TargetProperty" => target_property: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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

/// Limits for principals that are Alibaba Cloud services, one entry each; not allowed for accounts.
#[non_exhaustive]
pub struct TargetProperty {
    /// Cloud service that something is shared with, by its own ID.
    pub target_id: Option<String>,
    /// Settings of the sharing with this target, as JSON.
    pub property: Option<String>,
}

impl TargetProperty {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `Property`.
    pub fn property(mut self, value: impl Into<String>) -> Self {
        self.property = Some(value.into());
        self
    }
}

request! {
    TargetProperty {
        "TargetId" => target_id: field,
        "Property" => property: field,
    }
}
