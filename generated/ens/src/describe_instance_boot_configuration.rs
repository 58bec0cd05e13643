// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceBootConfiguration`, from `ens/DescribeInstanceBootConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Returns from what an instance boots: boot type, boot order, and disk setting.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceBootConfigurationRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_boot_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceBootConfigurationRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which kind of boot it is or is to be.
    pub boot_type: Option<String>,
    /// Where the instance starts from.
    pub boot_set: Option<String>,
    /// Which disks the instance can start from.
    pub disk_set: Option<String>,
}

impl DescribeInstanceBootConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `BootType`.
    pub fn boot_type(mut self, value: impl Into<String>) -> Self {
        self.boot_type = Some(value.into());
        self
    }
    /// Sets `BootSet`.
    pub fn boot_set(mut self, value: impl Into<String>) -> Self {
        self.boot_set = Some(value.into());
        self
    }
    /// Sets `DiskSet`.
    pub fn disk_set(mut self, value: impl Into<String>) -> Self {
        self.disk_set = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceBootConfigurationRequest {
        "InstanceId" => instance_id: query,
        "BootType" => boot_type: query,
        "BootSet" => boot_set: query,
        "DiskSet" => disk_set: query,
    }
}

impl Operation for DescribeInstanceBootConfigurationRequest {
    type Response = DescribeInstanceBootConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceBootConfiguration")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceBootConfigurationRequest`], which the documentation does not describe.
pub type DescribeInstanceBootConfigurationResponse = alicloud_runtime::UndocumentedResponse;
