// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdviceServiceEnabled`, from `adb_2019_03_15/DescribeAdviceServiceEnabled.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the optimization advice service of a cluster is on.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAdviceServiceEnabledRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_advice_service_enabled(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabledRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAdviceServiceEnabledRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAdviceServiceEnabledRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAdviceServiceEnabledRequest {
    type Response = DescribeAdviceServiceEnabledResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdviceServiceEnabled")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdviceServiceEnabledRequest`].
#[non_exhaustive]
pub struct DescribeAdviceServiceEnabledResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E031AABF-BD56-5966-A063-4283EF18DB45`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `False`.
    pub result: Option<bool>,
}

response! {
    DescribeAdviceServiceEnabledResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
