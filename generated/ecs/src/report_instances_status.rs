// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReportInstancesStatus`, from `ecs/ReportInstancesStatus.md`.

use alicloud_runtime::codegen::*;

/// Reports to the service that something is wrong with instances or with disks of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReportInstancesStatusRequest::new()
///     .instance_id(["i-bp165p6xk2tmdhj0****"])
///     .region_id("cn-hangzhou")
///     .description("text")
///     .reason("abnormal-local-disk");
/// let reply = client.report_instances_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReportInstancesStatusRequest {
    /// **Required.** Instances that show the fault.
    /// Items: at most 100. Example: `i-bp165p6xk2tmdhj0****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Account of the fault in words. Example: `text`.
    pub description: Option<String>,
    /// What kind of fault the instances show. Example: `abnormal-local-disk`.
    pub reason: Option<Open<Reason>>,
    /// Part of the hardware that failed. For bare metal instances only. Example: `hardware-cpu-error`.
    pub issue_category: Option<Open<IssueCategory>>,
    /// **Required** under conditions. IDs of the faulty disks, or their serial numbers on a bare metal
    /// instance. Items: at most 100. Example: `d-bp1aeljlfad7x6u1****`.
    pub disk_id: Vec<String>,
    /// **Required** under conditions. Device names of the faulty disks, or their slot numbers on a bare
    /// metal instance. Items: at most 100. Example: `/dev/xvdb`.
    pub device: Vec<String>,
    /// When the fault began. Example: `2017-11-30T06:32:31Z`.
    pub start_time: Option<Timestamp>,
    /// When the fault was over. Example: `2017-11-31T06:32:31Z`.
    pub end_time: Option<Timestamp>,
}

impl ReportInstancesStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<Open<Reason>>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `IssueCategory`.
    pub fn issue_category(mut self, value: impl Into<Open<IssueCategory>>) -> Self {
        self.issue_category = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ReportInstancesStatusRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Reason" => reason: query,
        "IssueCategory" => issue_category: query,
        "DiskId" => disk_id: query,
        "Device" => device: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ReportInstancesStatusRequest {
    type Response = ReportInstancesStatusResponse;
    type Error = ReportInstancesStatusError;
    const INFO: OperationInfo = super::operation("ReportInstancesStatus")
        .required(&["InstanceId", "RegionId", "Description"])
        .region("RegionId");
    const ERRORS: &'static [ReportInstancesStatusError] = &[
        ReportInstancesStatusError::MissingParameter,
        ReportInstancesStatusError::InvalidParameter2,
        ReportInstancesStatusError::InstanceIdLimitExceeded,
        ReportInstancesStatusError::DiskIdLimitExceeded,
        ReportInstancesStatusError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`ReportInstancesStatusRequest`].
pub type ReportInstancesStatusResponse = alicloud_runtime::EmptyResponse;

values! {
    /// What kind of fault the instances show.
    pub enum Reason {
        /// The instance does not respond or cannot be reached.
        InstanceHang = "instance-hang",
        /// The instance is caught in a passing state, for instance `Starting`, and does not get out.
        InstanceStuckInStatus = "instance-stuck-in-status",
        /// The network of the instance is disturbed.
        AbnormalNetwork = "abnormal-network",
        /// A local disk misbehaves.
        AbnormalLocalDisk = "abnormal-local-disk",
        /// A cloud disk or shared block storage misbehaves.
        AbnormalCloudDisk = "abnormal-cloud-disk",
        /// Something else, to be told in `Description`.
        Others = "others",
    }
}

values! {
    /// Part of the hardware that failed.
    pub enum IssueCategory {
        /// Processor.
        HardwareCpuError = "hardware-cpu-error",
        /// Mainboard.
        HardwareMotherboardError = "hardware-motherboard-error",
        /// Memory.
        HardwareMemError = "hardware-mem-error",
        /// Power supply.
        HardwarePowerError = "hardware-power-error",
        /// Disk.
        HardwareDiskError = "hardware-disk-error",
        /// Network card.
        HardwareNetworkcardError = "hardware-networkcard-error",
        /// SAS or RAID controller.
        HardwareRaidcardError = "hardware-raidcard-error",
        /// Fan.
        HardwareFanError = "hardware-fan-error",
        /// Some other part.
        Others = "others",
    }
}

/// Errors that the documentation of [`ReportInstancesStatusRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InstanceIdLimitExceeded`](super::DocumentedError::InstanceIdLimitExceeded)
/// - [`DiskIdLimitExceeded`](super::DocumentedError::DiskIdLimitExceeded)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
pub type ReportInstancesStatusError = super::DocumentedError;
