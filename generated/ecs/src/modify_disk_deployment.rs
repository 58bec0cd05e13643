// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskDeployment`, from `ecs/ModifyDiskDeployment.md`.

use alicloud_runtime::codegen::*;

/// Moves a disk to another dedicated block storage cluster or changes its category.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskDeploymentRequest::new()
///     .disk_id("...");
/// let reply = client.modify_disk_deployment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskDeploymentRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    pub disk_id: Option<String>,
    /// Kind of disk, which sets its performance class.
    pub disk_category: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    pub performance_level: Option<String>,
    /// Dedicated block storage cluster that holds the disk.
    pub storage_cluster_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyDiskDeploymentRequest {
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
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
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
    ModifyDiskDeploymentRequest {
        "DiskId" => disk_id: query,
        "DiskCategory" => disk_category: query,
        "PerformanceLevel" => performance_level: query,
        "StorageClusterId" => storage_cluster_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyDiskDeploymentRequest {
    type Response = ModifyDiskDeploymentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDiskDeployment")
        .required(&["DiskId"])
        .dry_run("DryRun");
}

/// Response to [`ModifyDiskDeploymentRequest`], which the documentation does not describe.
pub type ModifyDiskDeploymentResponse = alicloud_runtime::UndocumentedResponse;
