// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOpsItem`, from `oos/CreateOpsItem.md`.

use alicloud_runtime::codegen::*;

/// Creates an operations item (OpsItem) with title, severity, and related resources.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateOpsItemRequest::new()
///     .title("...")
///     .severity("...")
///     .source("...")
///     .category("...");
/// let reply = client.create_ops_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOpsItemRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** How serious it is.
    pub severity: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// **Required.** Class that the item belongs to.
    pub category: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
    /// The solutions that are concerned.
    pub solutions: Option<String>,
    /// Text by which equal items are told, so that they are not created twice.
    pub dedup_string: Option<String>,
    /// The resources that are concerned.
    pub resources: Option<String>,
}

impl CreateOpsItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Severity`, which is required.
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Solutions`.
    pub fn solutions(mut self, value: impl Into<String>) -> Self {
        self.solutions = Some(value.into());
        self
    }
    /// Sets `DedupString`.
    pub fn dedup_string(mut self, value: impl Into<String>) -> Self {
        self.dedup_string = Some(value.into());
        self
    }
    /// Sets `Resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
}

request! {
    CreateOpsItemRequest {
        "RegionId" => region_id: query,
        "Title" => title: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
        "ClientToken" => client_token: query,
        "Severity" => severity: query,
        "Source" => source: query,
        "Category" => category: query,
        "Priority" => priority: query,
        "Solutions" => solutions: query,
        "DedupString" => dedup_string: query,
        "Resources" => resources: query,
    }
}

impl Operation for CreateOpsItemRequest {
    type Response = CreateOpsItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOpsItem")
        .required(&["Title", "Severity", "Source", "Category"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateOpsItemRequest`].
#[non_exhaustive]
pub struct CreateOpsItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DA4F08D4-DA54-5407-84B9-108C71D75B17`.
    pub request_id: Option<String>,
    /// Item of work, with its facts.
    pub ops_item: Option<OpsItem>,
}

response! {
    CreateOpsItemResponse {
        "RequestId" => request_id: value,
        "OpsItem" => ops_item: value,
    }
}

/// Item of work, with its facts.
#[non_exhaustive]
pub struct OpsItem {
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1": "v1"}`.
    pub tags: Option<Value>,
    /// Day or moment of the update. Example: `2023-03-24T03:55Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `OpsItem`.
    pub description: Option<String>,
    /// ID of the ops item that the item belongs to or stands for. Example: `oi-dba9c6eec9254a4d87c1`.
    pub ops_item_id: Option<String>,
    /// Day or moment of the create. Example: `2023-03-24T03:55Z`.
    pub create_date: Option<Timestamp>,
    /// Title or heading shown to people. Example: `ECS reboot is scheduled`.
    pub title: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// How serious it is. Example: `Medium`.
    pub severity: Option<String>,
    /// Class that the item belongs to. Example: `Security`.
    pub category: Option<String>,
    /// Where it comes from. Example: `/aliyun/ecs`.
    pub source: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `2`.
    pub priority: Option<i32>,
    /// The solutions that are concerned. Example: `text`.
    pub solutions: Option<String>,
    /// The resources that are concerned.
    pub resources: Option<String>,
    /// The attributes that are concerned. Example: `text`.
    pub attributes: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub last_modified_by: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
}

response! {
    OpsItem {
        "Tags" => tags: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "OpsItemId" => ops_item_id: value,
        "CreateDate" => create_date: value,
        "Title" => title: value,
        "Status" => status: value,
        "Severity" => severity: value,
        "Category" => category: value,
        "Source" => source: value,
        "Priority" => priority: value,
        "Solutions" => solutions: value,
        "Resources" => resources: value,
        "Attributes" => attributes: value,
        "CreatedBy" => created_by: value,
        "LastModifiedBy" => last_modified_by: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
