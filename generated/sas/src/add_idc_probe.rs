// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddIdcProbe`, from `sas/AddIdcProbe.md`.

use alicloud_runtime::codegen::*;

/// Sets up an IDC probe, which periodically scans IP segments of a data center for hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddIdcProbeRequest::new()
///     .idc_name("...")
///     .ip_segments("...")
///     .win_port("...")
///     .linux_port("...")
///     .idc_region("...")
///     .period_unit("...")
///     .interval_period(1)
///     .uuids("...");
/// let reply = client.add_idc_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddIdcProbeRequest {
    /// **Required.** Name that the idc goes by.
    pub idc_name: Option<String>,
    /// **Required.** The IP address segments that are concerned.
    pub ip_segments: Option<String>,
    /// **Required.** Network port that belongs to the win.
    pub win_port: Option<String>,
    /// **Required.** Network port that belongs to the linux.
    pub linux_port: Option<String>,
    /// **Required.** Region that the idc lies in.
    pub idc_region: Option<String>,
    /// **Required.** Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// **Required.** How long the interval lasts or how often it comes round.
    pub interval_period: Option<i32>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl AddIdcProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IdcName`, which is required.
    pub fn idc_name(mut self, value: impl Into<String>) -> Self {
        self.idc_name = Some(value.into());
        self
    }
    /// Sets `IpSegments`, which is required.
    pub fn ip_segments(mut self, value: impl Into<String>) -> Self {
        self.ip_segments = Some(value.into());
        self
    }
    /// Sets `WinPort`, which is required.
    pub fn win_port(mut self, value: impl Into<String>) -> Self {
        self.win_port = Some(value.into());
        self
    }
    /// Sets `LinuxPort`, which is required.
    pub fn linux_port(mut self, value: impl Into<String>) -> Self {
        self.linux_port = Some(value.into());
        self
    }
    /// Sets `IdcRegion`, which is required.
    pub fn idc_region(mut self, value: impl Into<String>) -> Self {
        self.idc_region = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`, which is required.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IntervalPeriod`, which is required.
    #[inline]
    pub fn interval_period(mut self, value: i32) -> Self {
        self.interval_period = Some(value);
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    AddIdcProbeRequest {
        "IdcName" => idc_name: query,
        "IpSegments" => ip_segments: query,
        "WinPort" => win_port: query,
        "LinuxPort" => linux_port: query,
        "IdcRegion" => idc_region: query,
        "PeriodUnit" => period_unit: query,
        "IntervalPeriod" => interval_period: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for AddIdcProbeRequest {
    type Response = AddIdcProbeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddIdcProbe")
        .required(
            &[
                "IdcName",
                "IpSegments",
                "WinPort",
                "LinuxPort",
                "IdcRegion",
                "PeriodUnit",
                "IntervalPeriod",
                "Uuids",
            ],
        );
}

/// Response to [`AddIdcProbeRequest`], which the documentation does not describe.
pub type AddIdcProbeResponse = alicloud_runtime::UndocumentedResponse;
