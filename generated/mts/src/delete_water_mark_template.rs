// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWaterMarkTemplate`, from `mts/DeleteWaterMarkTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a watermark template, unless submitted jobs still use it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteWaterMarkTemplateRequest::new()
///     .water_mark_template_id("3780bd69b2b74540bc7b1096f564****");
/// let reply = client.delete_water_mark_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWaterMarkTemplateRequest {
    /// **Required.** ID of the water mark template that the call is about.
    /// Example: `3780bd69b2b74540bc7b1096f564****`.
    pub water_mark_template_id: Option<String>,
}

impl DeleteWaterMarkTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WaterMarkTemplateId`, which is required.
    pub fn water_mark_template_id(mut self, value: impl Into<String>) -> Self {
        self.water_mark_template_id = Some(value.into());
        self
    }
}

request! {
    DeleteWaterMarkTemplateRequest {
        "WaterMarkTemplateId" => water_mark_template_id: query,
    }
}

impl Operation for DeleteWaterMarkTemplateRequest {
    type Response = DeleteWaterMarkTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWaterMarkTemplate")
        .required(&["WaterMarkTemplateId"]);
}

/// Response to [`DeleteWaterMarkTemplateRequest`].
#[non_exhaustive]
pub struct DeleteWaterMarkTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `637C1950-7DC7-4455-AB1B-835DFDB8****`.
    pub request_id: Option<String>,
    /// ID of the water mark template that the item belongs to or stands for.
    /// Example: `3780bd69b2b74540bc7b1096f564****`.
    pub water_mark_template_id: Option<String>,
}

response! {
    DeleteWaterMarkTemplateResponse {
        "RequestId" => request_id: value,
        "WaterMarkTemplateId" => water_mark_template_id: value,
    }
}
