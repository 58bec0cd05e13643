// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateImageProtocol`, from `ecd/MigrateImageProtocol.md`.

use alicloud_runtime::codegen::*;

/// Upgrades images to the ASP protocol and lists those that failed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::MigrateImageProtocolRequest::new()
///     .image_id(["..."]);
/// let reply = client.migrate_image_protocol(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateImageProtocolRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of target protocol it is or is to be.
    pub target_protocol_type: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture. Items: at most 500.
    pub image_id: Vec<String>,
}

impl MigrateImageProtocolRequest {
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
    /// Sets `TargetProtocolType`.
    pub fn target_protocol_type(mut self, value: impl Into<String>) -> Self {
        self.target_protocol_type = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MigrateImageProtocolRequest {
        "RegionId" => region_id: query,
        "TargetProtocolType" => target_protocol_type: query,
        "ImageId" => image_id: query,
    }
}

impl Operation for MigrateImageProtocolRequest {
    type Response = MigrateImageProtocolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MigrateImageProtocol")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// Response to [`MigrateImageProtocolRequest`].
#[non_exhaustive]
pub struct MigrateImageProtocolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D4E5AF5-DF28-5FE7-85C7-9F98315B****`.
    pub request_id: Option<String>,
    /// IDs of the faileds that were found or are concerned. Example: `['m-5rsjelm66bs3j****']`.
    pub failed_ids: Vec<String>,
}

response! {
    MigrateImageProtocolResponse {
        "RequestId" => request_id: value,
        "FailedIds" => failed_ids: list(""),
    }
}
