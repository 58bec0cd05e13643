// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceName`, from `petadata/ModifyInstanceName.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance another name in place of its present one.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::ModifyInstanceNameRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .new_instance_name("20180809");
/// let reply = client.modify_instance_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNameRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the new instance goes by.
    pub new_instance_name: Option<String>,
}

impl ModifyInstanceNameRequest {
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
    /// Sets `NewInstanceName`, which is required.
    pub fn new_instance_name(mut self, value: impl Into<String>) -> Self {
        self.new_instance_name = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNameRequest {
        "InstanceId" => instance_id: query,
        "NewInstanceName" => new_instance_name: query,
    }
}

impl Operation for ModifyInstanceNameRequest {
    type Response = ModifyInstanceNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceName")
        .required(&["InstanceId", "NewInstanceName"]);
}

/// Response to [`ModifyInstanceNameRequest`].
pub type ModifyInstanceNameResponse = alicloud_runtime::EmptyResponse;
