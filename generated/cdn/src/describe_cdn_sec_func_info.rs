// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnSecFuncInfo`, from `cdn/DescribeCdnSecFuncInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns what a security feature consists of, such as the cipher suites of a group.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnSecFuncInfoRequest::new()
///     .sec_func_type("CipherSuiteGroupCustomize")
///     .lang("zh");
/// let reply = client.describe_cdn_sec_func_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoRequest {
    /// **Required.** Security feature asked about, by the cipher suites that it stands for.
    /// Example: `CipherSuiteGroupCustomize`.
    pub sec_func_type: Option<Open<SecFuncType>>,
    /// **Required.** Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl DescribeCdnSecFuncInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecFuncType`, which is required.
    pub fn sec_func_type(mut self, value: impl Into<Open<SecFuncType>>) -> Self {
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
    DescribeCdnSecFuncInfoRequest {
        "SecFuncType" => sec_func_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCdnSecFuncInfoRequest {
    type Response = DescribeCdnSecFuncInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnSecFuncInfo")
        .required(&["SecFuncType", "Lang"])
        .read_only();
}

/// Response to [`DescribeCdnSecFuncInfoRequest`].
#[non_exhaustive]
pub struct DescribeCdnSecFuncInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCD7D917-76F1-442F-BB75-C810DE34C761`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `OK`.
    pub description: Option<String>,
    /// Result code; 0 stands for success. Example: `0`.
    pub ret_code: Option<String>,
    /// HTTP status code of the result. Example: `200`.
    pub http_status: Option<String>,
    /// Settings that the security feature stands for, one entry each.
    pub content: Vec<CdnSecFuncContent>,
}

response! {
    DescribeCdnSecFuncInfoResponse {
        "RequestId" => request_id: value,
        "Description" => description: value,
        "RetCode" => ret_code: value,
        "HttpStatus" => http_status: value,
        "Content" => content: list(""),
    }
}

/// Settings that the security feature stands for, one entry each.
#[non_exhaustive]
pub struct CdnSecFuncContent {
    /// Label that the item carries. Example: `TLS_ECDHE_ECDSA`.
    pub label: Option<String>,
    /// Setting of the security feature, such as a cipher suite. Example: `TLS_ECDHE_ECDSA`.
    pub value: Option<String>,
}

response! {
    CdnSecFuncContent {
        "Label" => label: value,
        "Value" => value: value,
    }
}

values! {
    /// Security feature asked about, by the cipher suites that it stands for.
    pub enum SecFuncType {
        /// The standard group of cipher suites.
        CipherSuiteGroupStrict = "CipherSuiteGroupStrict",
        /// Cipher suites that you choose yourself.
        CipherSuiteGroupCustomize = "CipherSuiteGroupCustomize",
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
    }
}
