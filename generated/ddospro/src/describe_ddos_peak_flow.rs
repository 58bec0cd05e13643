// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosPeakFlow`, from `ddospro/DescribeDdosPeakFlow.md`.

use alicloud_runtime::codegen::*;

/// Returns the peak traffic on an IP address in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosPeakFlowRequest::new()
///     .ip("1.1.1.1")
///     .end_time(1536893404)
///     .start_time(1536891600);
/// let reply = client.describe_ddos_peak_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosPeakFlowRequest {
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1536893404`.
    pub end_time: Option<i64>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1536891600`.
    pub start_time: Option<i64>,
}

impl DescribeDdosPeakFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeDdosPeakFlowRequest {
        "Ip" => ip: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDdosPeakFlowRequest {
    type Response = DescribeDdosPeakFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosPeakFlow")
        .required(&["Ip"])
        .read_only();
}

/// Response to [`DescribeDdosPeakFlowRequest`].
#[non_exhaustive]
pub struct DescribeDdosPeakFlowResponse {
    /// Most attack traffic seen in the span; its unit is given as G alone. Example: `8.36`.
    pub peak_flow: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDdosPeakFlowResponse {
        "PeakFlow" => peak_flow: value,
        "RequestId" => request_id: value,
    }
}
