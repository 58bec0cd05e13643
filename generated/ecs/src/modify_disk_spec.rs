// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskSpec`, from `ecs/ModifyDiskSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes a disk to another category, or an ESSD to another performance level.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskSpecRequest::new()
///     .disk_id("d-bp131n0q38u3a4zi****")
///     .performance_level("PL2");
/// let reply = client.modify_disk_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub disk_id: Option<String>,
    /// Kind of disk after the change; unchanged when left out. Example: `cloud_essd`.
    pub disk_category: Option<Open<DiskCategory>>,
    /// Performance level of the enhanced SSD after the change. Default: `PL1`. Example: `PL2`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
}

impl ModifyDiskSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyDiskSpecRequest {
        "DiskId" => disk_id: query,
        "DiskCategory" => disk_category: query,
        "PerformanceLevel" => performance_level: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyDiskSpecRequest {
    type Response = ModifyDiskSpecResponse;
    type Error = ModifyDiskSpecError;
    const INFO: OperationInfo = super::operation("ModifyDiskSpec")
        .required(&["DiskId"])
        .dry_run("DryRun");
}

/// What [`ModifyDiskSpecRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// ID of the order. Only when a subscription disk changes. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp67acfmxazb4p****`.
    pub task_id: Option<String>,
}

response! {
    ModifyDiskSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Kind of disk after the change; unchanged when left out.
    pub enum DiskCategory {
        /// Enhanced SSD (ESSD).
        CloudEssd = "cloud_essd",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
    }
}

values! {
    /// Performance level of the enhanced SSD after the change.
    pub enum PerformanceLevel {
        /// At most 10,000 random operations a second.
        Pl0 = "PL0",
        /// At most 50,000 random operations a second.
        Pl1 = "PL1",
        /// At most 100,000 random operations a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random operations a second.
        Pl3 = "PL3",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyDiskSpecRequest`] names.
    pub enum ModifyDiskSpecError {
        InvalidPerformanceLevelMalformed = "InvalidPerformanceLevel.Malformed" ("400"), "", "`PerformanceLevel` is not one of the levels `PL0` to `PL3` that an ESSD can have.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        DiskCreatingSnapshot = "DiskCreatingSnapshot" ("403"), "", "A snapshot of the disk is being taken; wait until it is complete.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        OperationDeniedPerformanceLevelNotMatch = "OperationDenied.PerformanceLevelNotMatch" ("403"), "", "The ESSD is too small for this performance level.";
        InvalidInstanceTypeNotSupportDiskCategory = "InvalidInstanceType.NotSupportDiskCategory" ("403"), "", "Instances of this type do not take disks of this category.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
    }
}
