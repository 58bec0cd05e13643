// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpsItem`, from `oos/GetOpsItem.md`.

use alicloud_runtime::codegen::*;

/// Returns one operations item (OpsItem) in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetOpsItemRequest::new()
///     .ops_item_id("...");
/// let reply = client.get_ops_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpsItemRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the ops item that the call is about.
    pub ops_item_id: Option<String>,
}

impl GetOpsItemRequest {
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
    /// Sets `OpsItemId`, which is required.
    pub fn ops_item_id(mut self, value: impl Into<String>) -> Self {
        self.ops_item_id = Some(value.into());
        self
    }
}

request! {
    GetOpsItemRequest {
        "RegionId" => region_id: query,
        "OpsItemId" => ops_item_id: query,
    }
}

impl Operation for GetOpsItemRequest {
    type Response = GetOpsItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOpsItem")
        .required(&["OpsItemId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetOpsItemRequest`].
#[non_exhaustive]
pub struct GetOpsItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BED4C16-BD30-5E27-94D4-7EBCCECF70C1`.
    pub request_id: Option<String>,
    /// Item of work, with its facts.
    pub ops_item: Option<OpsItem>,
}

response! {
    GetOpsItemResponse {
        "RequestId" => request_id: value,
        "OpsItem" => ops_item: value,
    }
}

/// Item of work, with its facts.
#[non_exhaustive]
pub struct OpsItem {
    /// ID of the ops item that the item belongs to or stands for. Example: `oi-d52b08695e2b46ae8413`.
    pub ops_item_id: Option<String>,
    /// Day or moment of the create. Example: `2023-04-10T06:15Z`.
    pub create_date: Option<Timestamp>,
    /// Day or moment of the update. Example: `2023-04-10T06:15Z`.
    pub update_date: Option<Timestamp>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Open`.
    pub status: Option<String>,
    /// How serious it is. Example: `Medium`.
    pub severity: Option<String>,
    /// Class that the item belongs to. Example: `Security`.
    pub category: Option<String>,
    /// Where it comes from. Example: `/aliyun/appManager`.
    pub source: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"K1":"V1"}`.
    pub tags: Option<Value>,
    /// The solutions that were found or are concerned, one entry each.
    pub solutions: Vec<Value>,
    /// Resources, one entry each.
    /// Example: `[\"arn:acs:ecs:cn-hangzhou:1770150251620858:instance/i-bp12tnoea6nwofva06e8\"]`.
    pub resources: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzxkofnlxtn2i`.
    pub resource_group_id: Option<String>,
    /// Free text that describes the item to people. Example: `test-update`.
    pub description: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub create_by: Option<String>,
    /// User who last changed the item. Example: `modifiedBy`.
    pub last_modified_by: Option<String>,
    /// The attributes that are concerned.
    pub attributes: Option<Value>,
}

response! {
    OpsItem {
        "OpsItemId" => ops_item_id: value,
        "CreateDate" => create_date: value,
        "UpdateDate" => update_date: value,
        "Title" => title: value,
        "Status" => status: value,
        "Severity" => severity: value,
        "Category" => category: value,
        "Source" => source: value,
        "Priority" => priority: value,
        "Tags" => tags: value,
        "Solutions" => solutions: list(""),
        "Resources" => resources: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Description" => description: value,
        "CreateBy" => create_by: value,
        "LastModifiedBy" => last_modified_by: value,
        "Attributes" => attributes: value,
    }
}
