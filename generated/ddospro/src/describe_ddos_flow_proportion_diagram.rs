// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosFlowProportionDiagram`, from `ddospro/DescribeDdosFlowProportionDiagram.md`.

use alicloud_runtime::codegen::*;

/// Returns total and dropped traffic of an IP address, in bits and packets.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosFlowProportionDiagramRequest::new()
///     .end_time(1536893404)
///     .ip("1.1.1.1")
///     .start_time(1536891600);
/// let reply = client.describe_ddos_flow_proportion_diagram(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosFlowProportionDiagramRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1536893404`.
    pub end_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Unit: `milliseconds`. Example: `1536891600`.
    pub start_time: Option<i64>,
}

impl DescribeDdosFlowProportionDiagramRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeDdosFlowProportionDiagramRequest {
        "EndTime" => end_time: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDdosFlowProportionDiagramRequest {
    type Response = DescribeDdosFlowProportionDiagramResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosFlowProportionDiagram")
        .required(&["EndTime", "Ip", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDdosFlowProportionDiagramRequest`].
#[non_exhaustive]
pub struct DescribeDdosFlowProportionDiagramResponse {
    /// Data rate of the drop. Unit: `Bps`. Example: `27729882`.
    pub drop_bps: Option<i32>,
    /// Packets a second of this: drop. Example: `3264010`.
    pub drop_pps: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Data rate of the total. Unit: `Bps`. Example: `27854138`.
    pub total_bps: Option<i32>,
    /// Packets a second of this: total. Example: `3374169`.
    pub total_pps: Option<i32>,
}

response! {
    DescribeDdosFlowProportionDiagramResponse {
        "DropBps" => drop_bps: value,
        "DropPps" => drop_pps: value,
        "RequestId" => request_id: value,
        "TotalBps" => total_bps: value,
        "TotalPps" => total_pps: value,
    }
}
