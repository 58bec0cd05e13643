// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosAttackTypeChart`, from `ddospro/DescribeDdosAttackTypeChart.md`.

use alicloud_runtime::codegen::*;

/// Returns how attacks on an IP address divide into types, with dropped traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosAttackTypeChartRequest::new()
///     .end_time(1536893404)
///     .ip("1.1.1.1")
///     .start_time(1536891600);
/// let reply = client.describe_ddos_attack_type_chart(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosAttackTypeChartRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1536891600`.
    pub end_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Unit: `milliseconds`. Example: `1536893404`.
    pub start_time: Option<i64>,
}

impl DescribeDdosAttackTypeChartRequest {
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
    DescribeDdosAttackTypeChartRequest {
        "EndTime" => end_time: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDdosAttackTypeChartRequest {
    type Response = DescribeDdosAttackTypeChartResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosAttackTypeChart")
        .required(&["EndTime", "Ip", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDdosAttackTypeChartRequest`].
#[non_exhaustive]
pub struct DescribeDdosAttackTypeChartResponse {
    /// How many there are of this: attck. Example: `6`.
    pub attck_count: Option<i32>,
    /// Which kind of attck it is or is to be. Example: `udp-flood`.
    pub attck_type: Option<Open<AttckType>>,
    /// How many there are of this: drop. Unit: `Kbps`. Example: `405322`.
    pub drop_count: Option<i32>,
    /// Which kind of drop it is or is to be. Example: `udp`.
    pub drop_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDdosAttackTypeChartResponse {
        "AttckCount" => attck_count: value,
        "AttckType" => attck_type: value,
        "DropCount" => drop_count: value,
        "DropType" => drop_type: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Which kind of attck it is or is to be.
    pub enum AttckType {
        /// Masses of TCP packets.
        TcpFlood = "tcp-flood",
        /// Masses of UDP packets, often reflected off others' servers.
        UdpFlood = "udp-flood",
        /// Masses of pings.
        IcmpFlood = "icmp-flood",
        /// Packets that close connections nobody opened.
        FinrstFlood = "finrst-flood",
    }
}
