// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRCInstanceDescription`, from `rds/ModifyRCInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Gives an RDS Custom instance another name.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyRCInstanceDescriptionRequest::new();
/// let reply = client.modify_rc_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRCInstanceDescriptionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Free text that tells people about the instance.
    pub instance_description: Option<String>,
}

impl ModifyRCInstanceDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceDescription`.
    pub fn instance_description(mut self, value: impl Into<String>) -> Self {
        self.instance_description = Some(value.into());
        self
    }
}

request! {
    ModifyRCInstanceDescriptionRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceDescription" => instance_description: query,
    }
}

impl Operation for ModifyRCInstanceDescriptionRequest {
    type Response = ModifyRCInstanceDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyRCInstanceDescription")
        .region("RegionId");
}

/// Response to [`ModifyRCInstanceDescriptionRequest`], which the documentation does not describe.
pub type ModifyRCInstanceDescriptionResponse = alicloud_runtime::UndocumentedResponse;
