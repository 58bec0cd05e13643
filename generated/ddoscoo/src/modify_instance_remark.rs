// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceRemark`, from `ddoscoo/ModifyInstanceRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note by which the owner tells an instance from others.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyInstanceRemarkRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .remark("new-remark");
/// let reply = client.modify_instance_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceRemarkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Free text for people; it has no technical effect. Example: `new-remark`.
    pub remark: Option<String>,
}

impl ModifyInstanceRemarkRequest {
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
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceRemarkRequest {
        "InstanceId" => instance_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for ModifyInstanceRemarkRequest {
    type Response = ModifyInstanceRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceRemark")
        .required(&["InstanceId", "Remark"]);
}

/// Response to [`ModifyInstanceRemarkRequest`].
pub type ModifyInstanceRemarkResponse = alicloud_runtime::EmptyResponse;
