// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataLimit`, from `sddp/DeleteDataLimit.md`.

use alicloud_runtime::codegen::*;

/// Takes back the authorization for a data asset, which is no longer scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DeleteDataLimitRequest::new()
///     .id(1);
/// let reply = client.delete_data_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDataLimitRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteDataLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteDataLimitRequest {
        "Id" => id: query,
        "FeatureType" => feature_type: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteDataLimitRequest {
    type Response = DeleteDataLimitResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteDataLimit").required(&["Id"]);
}

/// Response to [`DeleteDataLimitRequest`].
pub type DeleteDataLimitResponse = alicloud_runtime::EmptyResponse;
