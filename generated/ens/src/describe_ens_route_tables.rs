// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsRouteTables`, from `ens/DescribeEnsRouteTables.md`.

use alicloud_runtime::codegen::*;

/// Lists route tables, filtered by network, edge node, type, or name.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsRouteTablesRequest::new();
/// let reply = client.describe_ens_route_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsRouteTablesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of associate it is or is to be.
    pub associate_type: Option<String>,
    /// Name that the route table goes by. Length: at most 128.
    pub route_table_name: Option<String>,
}

impl DescribeEnsRouteTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AssociateType`.
    pub fn associate_type(mut self, value: impl Into<String>) -> Self {
        self.associate_type = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
}

request! {
    DescribeEnsRouteTablesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RouteTableId" => route_table_id: query,
        "NetworkId" => network_id: query,
        "EnsRegionId" => ens_region_id: query,
        "EnsRegionIds" => ens_region_ids: query,
        "Type" => type_: query,
        "AssociateType" => associate_type: query,
        "RouteTableName" => route_table_name: query,
    }
}

impl Operation for DescribeEnsRouteTablesRequest {
    type Response = DescribeEnsRouteTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnsRouteTables").read_only();
}

/// Response to [`DescribeEnsRouteTablesRequest`], which the documentation does not describe.
pub type DescribeEnsRouteTablesResponse = alicloud_runtime::UndocumentedResponse;
