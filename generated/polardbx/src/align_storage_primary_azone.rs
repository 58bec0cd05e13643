// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AlignStoragePrimaryAzone`, from `polardbx/AlignStoragePrimaryAzone.md`.

use alicloud_runtime::codegen::*;

/// Moves the leader of a storage node back to the primary zone, at once or at a set time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::AlignStoragePrimaryAzoneRequest::new()
///     .db_instance_name("...");
/// let reply = client.align_storage_primary_azone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AlignStoragePrimaryAzoneRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Name that the storage instance goes by.
    pub storage_instance_name: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<String>,
}

impl AlignStoragePrimaryAzoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `StorageInstanceName`.
    pub fn storage_instance_name(mut self, value: impl Into<String>) -> Self {
        self.storage_instance_name = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
}

request! {
    AlignStoragePrimaryAzoneRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "StorageInstanceName" => storage_instance_name: query,
        "SwitchTime" => switch_time: query,
        "SwitchTimeMode" => switch_time_mode: query,
    }
}

impl Operation for AlignStoragePrimaryAzoneRequest {
    type Response = AlignStoragePrimaryAzoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AlignStoragePrimaryAzone")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`AlignStoragePrimaryAzoneRequest`].
#[non_exhaustive]
pub struct AlignStoragePrimaryAzoneResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    AlignStoragePrimaryAzoneResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
