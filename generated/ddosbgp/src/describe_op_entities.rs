// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOpEntities`, from `ddosbgp/DescribeOpEntities.md`.

use alicloud_runtime::codegen::*;

/// Lists entries of the operation log of Anti-DDoS Origin.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeOpEntitiesRequest::new()
///     .current_page(1)
///     .end_time(1557906714012)
///     .page_size(10)
///     .start_time(1555314714011);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_op_entities(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOpEntitiesRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** End of the period to look at. Example: `1557906714012`.
    pub end_time: Option<i64>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Example: `1555314714011`.
    pub start_time: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
    /// How the list is sorted. Example: `opdate`.
    pub order_by: Option<String>,
    /// Direction of the order. Example: `ASC`.
    pub order_dir: Option<Open<OrderDir>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Region that the resource lies in. Example: `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What is done, or is to be done, about the op.
    pub op_action: Option<i32>,
}

impl DescribeOpEntitiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `OrderDir`.
    pub fn order_dir(mut self, value: impl Into<Open<OrderDir>>) -> Self {
        self.order_dir = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OpAction`.
    #[inline]
    pub fn op_action(mut self, value: i32) -> Self {
        self.op_action = Some(value);
        self
    }
}

request! {
    DescribeOpEntitiesRequest {
        "CurrentPage" => current_page: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "InstanceId" => instance_id: query,
        "OrderBy" => order_by: query,
        "OrderDir" => order_dir: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceRegionId" => resource_region_id: query,
        "RegionId" => region_id: query,
        "OpAction" => op_action: query,
    }
}

impl Operation for DescribeOpEntitiesRequest {
    type Response = DescribeOpEntitiesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeOpEntities")
        .required(&["CurrentPage", "EndTime", "PageSize", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeOpEntitiesRequest {
    type Item = OpEntity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
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
    /// The op entities that were found or are concerned, one entry each.
    pub op_entities: Vec<OpEntity>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52C8ECB0-0B1A-4E66-A31C-B6A855120E82`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeOpEntitiesResponse {
        "OpEntities" => op_entities: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The op entities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OpEntity {
    /// Instance that was worked on. Example: `ddosbgp-cn-o4013qftb006`.
    pub entity_object: Option<String>,
    /// Which kind of entity it is or is to be. Example: `1`.
    pub entity_type: Option<i32>,
    /// When the item was created. Example: `1557821673000`.
    pub gmt_create: Option<i64>,
    /// Account that the op belongs to or works with. Example: `system`.
    pub op_account: Option<String>,
    /// What is done, or is to be done, about the op. Example: `8`.
    pub op_action: Option<i32>,
    /// Free text that tells people about the op. Example: `text`.
    pub op_desc: Option<String>,
}

response! {
    OpEntity {
        "EntityObject" => entity_object: value,
        "EntityType" => entity_type: value,
        "GmtCreate" => gmt_create: value,
        "OpAccount" => op_account: value,
        "OpAction" => op_action: value,
        "OpDesc" => op_desc: value,
    }
}

values! {
    /// Direction of the order.
    pub enum OrderDir {
        /// Ascending.
        Asc = "ASC",
        /// Descending.
        Desc = "DESC",
    }
}
