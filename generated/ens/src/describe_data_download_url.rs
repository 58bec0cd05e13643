// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataDownloadURL`, from `ens/DescribeDataDownloadURL.md`.

use alicloud_runtime::codegen::*;

/// Returns download addresses of application data, and the file servers to which it was pushed
/// ahead.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDataDownloadURLRequest::new()
///     .app_id("...")
///     .data_name("...")
///     .data_version("...");
/// let reply = client.describe_data_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataDownloadURLRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the data goes by.
    pub data_name: Option<String>,
    /// **Required.** Which version of the data is meant.
    pub data_version: Option<String>,
    /// What is done about the server filter, as rules.
    pub server_filter_strategy: Option<String>,
    /// How long the expire may take before it is given up.
    pub expire_timeout: Option<i64>,
}

impl DescribeDataDownloadURLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `DataName`, which is required.
    pub fn data_name(mut self, value: impl Into<String>) -> Self {
        self.data_name = Some(value.into());
        self
    }
    /// Sets `DataVersion`, which is required.
    pub fn data_version(mut self, value: impl Into<String>) -> Self {
        self.data_version = Some(value.into());
        self
    }
    /// Sets `ServerFilterStrategy`.
    pub fn server_filter_strategy(mut self, value: impl Into<String>) -> Self {
        self.server_filter_strategy = Some(value.into());
        self
    }
    /// Sets `ExpireTimeout`.
    #[inline]
    pub fn expire_timeout(mut self, value: i64) -> Self {
        self.expire_timeout = Some(value);
        self
    }
}

request! {
    DescribeDataDownloadURLRequest {
        "AppId" => app_id: query,
        "DataName" => data_name: query,
        "DataVersion" => data_version: query,
        "ServerFilterStrategy" => server_filter_strategy: query,
        "ExpireTimeout" => expire_timeout: query,
    }
}

impl Operation for DescribeDataDownloadURLRequest {
    type Response = DescribeDataDownloadURLResponse;
    type Error = DescribeDataDownloadURLError;
    const INFO: OperationInfo = super::operation("DescribeDataDownloadURL")
        .method("GET")
        .required(&["AppId", "DataName", "DataVersion"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0")
        .read_only();
    const ERRORS: &'static [DescribeDataDownloadURLError] = &[
        DescribeDataDownloadURLError::NoPermission,
        DescribeDataDownloadURLError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeDataDownloadURLRequest`].
#[non_exhaustive]
pub struct DescribeDataDownloadURLResponse {
    /// What the call returns besides its status.
    pub data: Option<DataDownloadURLData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
}

response! {
    DescribeDataDownloadURLResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataDownloadURLData {
    /// Items of the kind server that were found or are concerned.
    pub server_list: Vec<ServerList>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// When the item runs out. Example: `2021-12-10T03:36:27Z`.
    pub expire_time: Option<Timestamp>,
}

response! {
    DataDownloadURLData {
        "ServerList" => server_list: list(""),
        "Url" => url: value,
        "ExpireTime" => expire_time: value,
    }
}

/// Items of the kind server that were found or are concerned.
#[non_exhaustive]
pub struct ServerList {
    /// Name or address of the host concerned. Example: `1.1.1.1:8080`.
    pub host: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-chenzhou-5`.
    pub region_id: Option<String>,
}

response! {
    ServerList {
        "Host" => host: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeDataDownloadURLRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeDataDownloadURLError = super::DocumentedError;
