// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodTemplate`, from `vod/DeleteVodTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a snapshot template by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteVodTemplateRequest::new()
///     .vod_template_id("f5b228fe6930e*****d6bf55bd87789");
/// let reply = client.delete_vod_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodTemplateRequest {
    /// **Required.** ID of the VOD template that the call is about.
    /// Example: `f5b228fe6930e*****d6bf55bd87789`.
    pub vod_template_id: Option<String>,
}

impl DeleteVodTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VodTemplateId`, which is required.
    pub fn vod_template_id(mut self, value: impl Into<String>) -> Self {
        self.vod_template_id = Some(value.into());
        self
    }
}

request! {
    DeleteVodTemplateRequest {
        "VodTemplateId" => vod_template_id: query,
    }
}

impl Operation for DeleteVodTemplateRequest {
    type Response = DeleteVodTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVodTemplate")
        .required(&["VodTemplateId"]);
}

/// Response to [`DeleteVodTemplateRequest`].
#[non_exhaustive]
pub struct DeleteVodTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the VOD template that the item belongs to or stands for.
    /// Example: `f5b228fe6930e*****d6bf55bd87789`.
    pub vod_template_id: Option<String>,
}

response! {
    DeleteVodTemplateResponse {
        "RequestId" => request_id: value,
        "VodTemplateId" => vod_template_id: value,
    }
}
