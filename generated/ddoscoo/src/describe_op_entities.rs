// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOpEntities`, from `ddoscoo/DescribeOpEntities.md`.

use alicloud_runtime::codegen::*;

/// Lists operation logs of Anti-DDoS Proxy (Chinese Mainland), by entity and time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeOpEntitiesRequest::new()
///     .start_time(1582992000000)
///     .end_time(1583683200000)
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_op_entities(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOpEntitiesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Which kind of entity it is or is to be. Example: `1`.
    pub entity_type: Option<i32>,
    /// Keeps operations on this address or name. Example: `203.***.***.132`.
    pub entity_object: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1582992000000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1583683200000`.
    pub end_time: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeOpEntitiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EntityType`.
    #[inline]
    pub fn entity_type(mut self, value: i32) -> Self {
        self.entity_type = Some(value);
        self
    }
    /// Sets `EntityObject`.
    pub fn entity_object(mut self, value: impl Into<String>) -> Self {
        self.entity_object = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeOpEntitiesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "EntityType" => entity_type: query,
        "EntityObject" => entity_object: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeOpEntitiesRequest {
    type Response = DescribeOpEntitiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOpEntities")
        .required(&["StartTime", "EndTime", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeOpEntitiesRequest {
    type Item = OpEntity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.op_entities)
    }
}

/// Response to [`DescribeOpEntitiesRequest`].
#[non_exhaustive]
pub struct DescribeOpEntitiesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FB24D70C-71F5-4000-8CD8-22CDA0C53CD1`.
    pub request_id: Option<String>,
    /// The op entities that were found or are concerned, one entry each.
    pub op_entities: Vec<OpEntity>,
}

response! {
    DescribeOpEntitiesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "OpEntities" => op_entities: list(""),
    }
}

/// The op entities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OpEntity {
    /// Which kind of entity it is or is to be. Example: `1`.
    pub entity_type: Option<i32>,
    /// Address or name that the operation was on. Example: `203.***.***.132`.
    pub entity_object: Option<String>,
    /// When the item was created. Example: `1584451769000`.
    pub gmt_create: Option<i64>,
    /// What is done, or is to be done, about the op. Example: `9`.
    pub op_action: Option<i32>,
    /// Account that the op belongs to or works with. Example: `128965410602****`.
    pub op_account: Option<String>,
    /// Free text that tells people about the op. Example: `{"newEntity":{"actionMethod":"undo"}}`.
    pub op_desc: Option<String>,
}

response! {
    OpEntity {
        "EntityType" => entity_type: value,
        "EntityObject" => entity_object: value,
        "GmtCreate" => gmt_create: value,
        "OpAction" => op_action: value,
        "OpAccount" => op_account: value,
        "OpDesc" => op_desc: value,
    }
}
