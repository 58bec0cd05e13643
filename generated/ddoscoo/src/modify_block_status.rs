// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBlockStatus`, from `ddoscoo/ModifyBlockStatus.md`.

use alicloud_runtime::codegen::*;

/// Starts or stops near-source traffic blocking for an instance in the Chinese mainland.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyBlockStatusRequest::new()
///     .status("do")
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .lines(["ct"]);
/// let reply = client.modify_block_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBlockStatusRequest {
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `do`.
    pub status: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `60`.
    pub duration: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** The lines to work on or to narrow the list down to.
    /// Items: at most 20. Example: `ct`.
    pub lines: Vec<String>,
}

impl ModifyBlockStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Lines`, which is required.
    pub fn lines(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.lines = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyBlockStatusRequest {
        "Status" => status: query,
        "Duration" => duration: query,
        "InstanceId" => instance_id: query,
        "Lines" => lines: query,
    }
}

impl Operation for ModifyBlockStatusRequest {
    type Response = ModifyBlockStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBlockStatus")
        .required(&["Status", "InstanceId", "Lines"]);
}

/// Response to [`ModifyBlockStatusRequest`].
pub type ModifyBlockStatusResponse = alicloud_runtime::EmptyResponse;
