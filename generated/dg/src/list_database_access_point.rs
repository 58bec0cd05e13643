// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabaseAccessPoint`, from `dg/ListDatabaseAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Lists access points of databases by gateway, database, VPC or host.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::ListDatabaseAccessPointRequest::new()
///     .page_number("1")
///     .page_size("20")
///     .port(3306);
/// let reply = client.list_database_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabaseAccessPointRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<String>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// **Required.** Port of the database. Example: `3306`.
    pub port: Option<i32>,
    /// Database gateway, which links databases outside the cloud to it. Example: `dg-123`.
    pub gateway_id: Option<String>,
    /// Text to search for. Example: `dg-123`.
    pub search_key: Option<String>,
    /// ID of the database instance that the call is about. Example: `dg-db-123`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name or address of the host concerned. Example: `127.0.0.1`.
    pub host: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-123`.
    pub vpc_id: Option<String>,
}

impl ListDatabaseAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `GatewayId`.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `DbInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ListDatabaseAccessPointRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Port" => port: query,
        "GatewayId" => gateway_id: query,
        "SearchKey" => search_key: query,
        "DbInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Host" => host: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for ListDatabaseAccessPointRequest {
    type Response = ListDatabaseAccessPointResponse;
    type Error = ListDatabaseAccessPointError;
    const INFO: OperationInfo = super::operation("ListDatabaseAccessPoint")
        .required(&["PageNumber", "PageSize", "Port"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabaseAccessPointError] = &[
        ListDatabaseAccessPointError::Error,
    ];
}

/// Response to [`ListDatabaseAccessPointRequest`].
#[non_exhaustive]
pub struct ListDatabaseAccessPointResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `1230314LGD`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    ListDatabaseAccessPointResponse {
        "Code" => code: value,
        "Count" => count: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ListDatabaseAccessPointRequest`] names.
///
/// - [`Error`](super::DocumentedError::Error)
pub type ListDatabaseAccessPointError = super::DocumentedError;
