// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBatchUploadUrl`, from `sas/CreateBatchUploadUrl.md`.

use alicloud_runtime::codegen::*;

/// Prepares upload addresses for a batch of files identified by MD5.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateBatchUploadUrlRequest::new()
///     .md5_list(["..."])
///     .type_(1);
/// let reply = client.create_batch_upload_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBatchUploadUrlRequest {
    /// **Required.** Items of the kind md5 to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub md5_list: Vec<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
}

impl CreateBatchUploadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Md5List`, which is required.
    pub fn md5_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.md5_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
}

request! {
    CreateBatchUploadUrlRequest {
        "Md5List" => md5_list: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateBatchUploadUrlRequest {
    type Response = CreateBatchUploadUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBatchUploadUrl")
        .required(&["Md5List", "Type"]);
}

/// Response to [`CreateBatchUploadUrlRequest`], which the documentation does not describe.
pub type CreateBatchUploadUrlResponse = alicloud_runtime::UndocumentedResponse;
