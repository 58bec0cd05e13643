// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudClusterAllUrl`, from `arms/GetCloudClusterAllUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns read, write, Pushgateway, and Grafana URLs for cloud service monitoring.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetCloudClusterAllUrlRequest::new();
/// let reply = client.get_cloud_cluster_all_url(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlRequest {
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `ca9676014babd4`.
    pub cluster_id: Option<String>,
}

impl GetCloudClusterAllUrlRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetCloudClusterAllUrlRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetCloudClusterAllUrlRequest {
    type Response = GetCloudClusterAllUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCloudClusterAllUrl")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetCloudClusterAllUrlRequest`].
#[non_exhaustive]
pub struct GetCloudClusterAllUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99A663CB-8D7B-4B0D-A006-03C8EE38E7BB`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<CloudClusterAllUrlData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetCloudClusterAllUrlResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CloudClusterAllUrlData {
    /// Code or name of the product concerned. Example: `amp`.
    pub product_code: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Web address under which the remote is found.
    pub remote_url: Option<RemoteUrl>,
}

response! {
    CloudClusterAllUrlData {
        "ProductCode" => product_code: value,
        "Region" => region: value,
        "RemoteUrl" => remote_url: value,
    }
}

/// Web address under which the remote is found.
#[non_exhaustive]
pub struct RemoteUrl {
    /// Web address under which the remote write is found.
    pub remote_write_url: Option<String>,
    /// Web address under which the internet remote write is found.
    /// Example: `"http://cn-hangzhou.arms.aliyuncs.com:9090/api/v1/prometheus/XXXXXXXXXXXXXXXXX"`.
    pub internet_remote_write_url: Option<String>,
    /// Web address under which the remote read is found.
    pub remote_read_url: Option<String>,
    /// Web address under which the internet remote read is found.
    /// Example: `"http://cn-hangzhou.arms.aliyuncs.com:9090/api/v1/prometheus/XXXXXXXXXXXXXXXXX"`.
    pub internet_remote_read_url: Option<String>,
    /// Web address under which the grafana is found.
    pub grafana_url: Option<String>,
    /// Web address under which the internet grafana is found.
    /// Example: `"http://cn-hangzhou.arms.aliyuncs.com:9090/api/v1/prometheus/XXXXXXXXXXXXXXXXX"`.
    pub internet_grafana_url: Option<String>,
    /// Web address under which the internet push gateway is found.
    /// Example: `"http://cn-hangzhou.arms.aliyuncs.com:9090/api/v1/prometheus/XXXXXXXXXXXXXXXXX"`.
    pub internet_push_gateway_url: Option<String>,
    /// Web address under which the push gateway is found.
    pub push_gateway_url: Option<String>,
    /// Token for the auth; pass it on without reading anything into it. Example: `true`.
    pub auth_token: Option<bool>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `"eyJhbGciOiJIUzI1NiJ9.DKEIFJSL.KYK6uOtNVxTVHXJbH5MNqlsAuUtKzNlUvmAIiKc-QXw"`.
    pub token: Option<String>,
}

response! {
    RemoteUrl {
        "RemoteWriteUrl" => remote_write_url: value,
        "InternetRemoteWriteUrl" => internet_remote_write_url: value,
        "RemoteReadUrl" => remote_read_url: value,
        "InternetRemoteReadUrl" => internet_remote_read_url: value,
        "GrafanaUrl" => grafana_url: value,
        "InternetGrafanaUrl" => internet_grafana_url: value,
        "InternetPushGatewayUrl" => internet_push_gateway_url: value,
        "PushGatewayUrl" => push_gateway_url: value,
        "AuthToken" => auth_token: value,
        "Token" => token: value,
    }
}
