// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDocTypes`, from `sddp/DescribeDocTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of OSS files in which data can be identified.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDocTypesRequest::new();
/// let reply = client.describe_doc_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDocTypesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDocTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDocTypesRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDocTypesRequest {
    type Response = DescribeDocTypesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDocTypes").read_only();
}

/// Response to [`DescribeDocTypesRequest`].
#[non_exhaustive]
pub struct DescribeDocTypesResponse {
    /// ID of this call; quote it when asking support about it. Example: `769FB3C1-F4C9-4******`.
    pub request_id: Option<String>,
    /// Items of the kind doc type that were found or are concerned.
    pub doc_type_list: Vec<DocTypeList>,
}

response! {
    DescribeDocTypesResponse {
        "RequestId" => request_id: value,
        "DocTypeList" => doc_type_list: list(""),
    }
}

/// Items of the kind doc type that were found or are concerned.
#[non_exhaustive]
pub struct DocTypeList {
    /// Number for the result of the call; the message beside it explains it. Example: `100001`.
    pub code: Option<i64>,
    /// Name that people know the item by. Example: `C/C++ Source Code`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    DocTypeList {
        "Code" => code: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}
