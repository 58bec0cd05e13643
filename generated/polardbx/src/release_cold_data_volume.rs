// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseColdDataVolume`, from `polardbx/ReleaseColdDataVolume.md`.

use alicloud_runtime::codegen::*;

/// Gives up the cold storage volume of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ReleaseColdDataVolumeRequest::new()
///     .db_instance_name("...");
/// let reply = client.release_cold_data_volume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseColdDataVolumeRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ReleaseColdDataVolumeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ReleaseColdDataVolumeRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ReleaseColdDataVolumeRequest {
    type Response = ReleaseColdDataVolumeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseColdDataVolume")
        .required(&["DBInstanceName", "RegionId"])
        .region("RegionId");
}

/// Response to [`ReleaseColdDataVolumeRequest`].
pub type ReleaseColdDataVolumeResponse = alicloud_runtime::EmptyResponse;
