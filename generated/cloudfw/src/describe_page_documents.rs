// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePageDocuments`, from `cloudfw/DescribePageDocuments.md`.

use alicloud_runtime::codegen::*;

/// Lists the help documents for one page and tab of the console.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePageDocumentsRequest::new()
///     .source_code("...")
///     .page_name("...")
///     .tab_name("...");
/// let reply = client.describe_page_documents(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribePageDocumentsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// **Required.** Name that the page goes by.
    pub page_name: Option<String>,
    /// **Required.** Name that the tab goes by.
    pub tab_name: Option<String>,
}

impl DescribePageDocumentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `PageName`, which is required.
    pub fn page_name(mut self, value: impl Into<String>) -> Self {
        self.page_name = Some(value.into());
        self
    }
    /// Sets `TabName`, which is required.
    pub fn tab_name(mut self, value: impl Into<String>) -> Self {
        self.tab_name = Some(value.into());
        self
    }
}

request! {
    DescribePageDocumentsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SourceCode" => source_code: query,
        "PageName" => page_name: query,
        "TabName" => tab_name: query,
    }
}

impl Operation for DescribePageDocumentsRequest {
    type Response = DescribePageDocumentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePageDocuments")
        .required(&["SourceCode", "PageName", "TabName"])
        .read_only();
}

/// Response to [`DescribePageDocumentsRequest`], which the documentation does not describe.
pub type DescribePageDocumentsResponse = alicloud_runtime::UndocumentedResponse;
