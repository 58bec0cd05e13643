// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDashboardsByName`, from `arms/ListDashboardsByName.md`.

use alicloud_runtime::codegen::*;

/// Creates a Loki data source linked to Prometheus and the dashboards that use both.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListDashboardsByNameRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_dashboards_by_name(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListDashboardsByNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// Which kind of data source it is or is to be. Example: `loki`.
    pub data_source_type: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart.
    /// Example: `cloud-product-prometheus`.
    pub cluster_type: Option<String>,
    /// Code or name of the product concerned. Example: `edas`.
    pub product_code: Option<String>,
    /// Name of the group that the call or the item is about. Example: `EDAS`.
    pub group_name: Option<String>,
    /// Name that the dash board goes by. Example: `edas-ingress-url`.
    pub dash_board_name: Option<String>,
    /// Which version of the dash board is meant. Example: `latest`.
    pub dash_board_version: Option<String>,
    /// Whether dashboards are only looked up, not created. Example: `true`.
    pub only_query: Option<bool>,
}

impl ListDashboardsByNameRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DataSourceType`.
    pub fn data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
        self
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `DashBoardName`.
    pub fn dash_board_name(mut self, value: impl Into<String>) -> Self {
        self.dash_board_name = Some(value.into());
        self
    }
    /// Sets `DashBoardVersion`.
    pub fn dash_board_version(mut self, value: impl Into<String>) -> Self {
        self.dash_board_version = Some(value.into());
        self
    }
    /// Sets `OnlyQuery`.
    #[inline]
    pub fn only_query(mut self, value: bool) -> Self {
        self.only_query = Some(value);
        self
    }
}

request! {
    ListDashboardsByNameRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DataSourceType" => data_source_type: query,
        "ClusterType" => cluster_type: query,
        "ProductCode" => product_code: query,
        "GroupName" => group_name: query,
        "DashBoardName" => dash_board_name: query,
        "DashBoardVersion" => dash_board_version: query,
        "OnlyQuery" => only_query: query,
    }
}

impl Operation for ListDashboardsByNameRequest {
    type Response = ListDashboardsByNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDashboardsByName")
        .required(&["RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListDashboardsByNameRequest`].
#[non_exhaustive]
pub struct ListDashboardsByNameResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2983BEF7-4A0D-47A2-94A2-8E9C5E63****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ListDashboardsByNameResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
