// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBlackholeStatus`, from `ddoscoo/ModifyBlackholeStatus.md`.

use alicloud_runtime::codegen::*;

/// Lifts blackhole filtering from an instance's IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyBlackholeStatusRequest::new()
///     .blackhole_status("undo")
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.modify_blackhole_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBlackholeStatusRequest {
    /// **Required.** State of the blackhole, to narrow the list down to or to be put into.
    /// Example: `undo`.
    pub blackhole_status: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl ModifyBlackholeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BlackholeStatus`, which is required.
    pub fn blackhole_status(mut self, value: impl Into<String>) -> Self {
        self.blackhole_status = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyBlackholeStatusRequest {
        "BlackholeStatus" => blackhole_status: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ModifyBlackholeStatusRequest {
    type Response = ModifyBlackholeStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBlackholeStatus")
        .required(&["BlackholeStatus", "InstanceId"]);
}

/// Response to [`ModifyBlackholeStatusRequest`].
pub type ModifyBlackholeStatusResponse = alicloud_runtime::EmptyResponse;
