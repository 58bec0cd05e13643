// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnAclFields`, from `dcdn/DescribeDcdnAclFields.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the condition fields from which access control rules can be built in the console.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnAclFieldsRequest::new()
///     .lang("...");
/// let reply = client.describe_dcdn_acl_fields(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsRequest {
    /// **Required.** Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
}

impl DescribeDcdnAclFieldsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnAclFieldsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDcdnAclFieldsRequest {
    type Response = DescribeDcdnAclFieldsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnAclFields")
        .required(&["Lang"])
        .read_only();
}

/// Response to [`DescribeDcdnAclFieldsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30A3A25A-86B3-4C1D-BAA8-12B8607A5CFD`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Vec<DcdnAclFieldContent>,
}

response! {
    DescribeDcdnAclFieldsResponse {
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnAclFieldContent {
    /// The fields that are concerned. Example: `text`.
    pub fields: Option<String>,
}

response! {
    DcdnAclFieldContent {
        "Fields" => fields: value,
    }
}
