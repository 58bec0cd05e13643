// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolarxDataNodes`, from `polardbx/DescribePolarxDataNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists data nodes of PolarDB-X instances in a region, filtered by type or text.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribePolarxDataNodesRequest::new();
/// let reply = client.describe_polarx_data_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolarxDataNodesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
    /// Part that the node plays.
    pub node_type: Option<Open<NodeType>>,
    /// Text to search for.
    pub search_key: Option<String>,
}

impl DescribePolarxDataNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
}

request! {
    DescribePolarxDataNodesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NodeType" => node_type: query,
        "SearchKey" => search_key: query,
    }
}

impl Operation for DescribePolarxDataNodesRequest {
    type Response = DescribePolarxDataNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolarxDataNodes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePolarxDataNodesRequest`], which the documentation does not describe.
pub type DescribePolarxDataNodesResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Part that the node plays.
    pub enum NodeType {
        /// Every kind.
        All = "all",
        /// Nodes that store the data.
        Dn = "dn",
        /// Node of the metadata service.
        Gms = "gms",
    }
}
