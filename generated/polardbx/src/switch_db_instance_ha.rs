// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceHA`, from `polardbx/SwitchDBInstanceHA.md`.

use alicloud_runtime::codegen::*;

/// Moves the primary of an instance to another region or zone, at once or at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::SwitchDBInstanceHARequest::new()
///     .db_instance_name("...");
/// let reply = client.switch_db_instance_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceHARequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the target primary lies in.
    pub target_primary_region_id: Option<String>,
    /// ID of the target primary azone that the call is about.
    pub target_primary_azone_id: Option<String>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
}

impl SwitchDBInstanceHARequest {
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
    /// Sets `TargetPrimaryRegionId`.
    pub fn target_primary_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_primary_region_id = Some(value.into());
        self
    }
    /// Sets `TargetPrimaryAzoneId`.
    pub fn target_primary_azone_id(mut self, value: impl Into<String>) -> Self {
        self.target_primary_azone_id = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
}

request! {
    SwitchDBInstanceHARequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "TargetPrimaryRegionId" => target_primary_region_id: query,
        "TargetPrimaryAzoneId" => target_primary_azone_id: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for SwitchDBInstanceHARequest {
    type Response = SwitchDBInstanceHAResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceHA")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`SwitchDBInstanceHARequest`].
#[non_exhaustive]
pub struct SwitchDBInstanceHAResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    SwitchDBInstanceHAResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
