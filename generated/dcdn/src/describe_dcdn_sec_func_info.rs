// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSecFuncInfo`, from `dcdn/DescribeDcdnSecFuncInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Returns the options for the edge security drop-down lists of the DCDN console.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSecFuncInfoRequest::new()
///     .sec_func_type("...")
///     .lang("...");
/// let reply = client.describe_dcdn_sec_func_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoRequest {
    /// **Required.** Which kind of sec func it is or is to be.
    pub sec_func_type: Option<String>,
    /// **Required.** Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
}

impl DescribeDcdnSecFuncInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecFuncType`, which is required.
    pub fn sec_func_type(mut self, value: impl Into<String>) -> Self {
        self.sec_func_type = Some(value.into());
        self
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnSecFuncInfoRequest {
        "SecFuncType" => sec_func_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDcdnSecFuncInfoRequest {
    type Response = DescribeDcdnSecFuncInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSecFuncInfo")
        .required(&["SecFuncType", "Lang"])
        .read_only();
}

/// Response to [`DescribeDcdnSecFuncInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30A3A25A-86B3-4C1D-BAA8-12B8607A5CFD`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `OK`.
    pub description: Option<String>,
    /// Code that stands for the ret, for programs to act on. Example: `0`.
    pub ret_code: Option<String>,
    /// State that the HTTP is in. Example: `200`.
    pub http_status: Option<String>,
    /// What the request brought.
    pub content: Vec<DcdnSecFuncContent>,
}

response! {
    DescribeDcdnSecFuncInfoResponse {
        "RequestId" => request_id: value,
        "Description" => description: value,
        "RetCode" => ret_code: value,
        "HttpStatus" => http_status: value,
        "Content" => content: list(""),
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnSecFuncContent {
    /// Label that the item carries. Example: `ai_defense`.
    pub label: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `ai_defense`.
    pub value: Option<String>,
}

response! {
    DcdnSecFuncContent {
        "Label" => label: value,
        "Value" => value: value,
    }
}
