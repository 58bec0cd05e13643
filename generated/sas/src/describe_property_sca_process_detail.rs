// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyScaProcessDetail`, from `sas/DescribePropertyScaProcessDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists details of middleware processes, searched by server, PID or command line.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyScaProcessDetailRequest::new();
/// let reply = client.describe_property_sca_process_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyScaProcessDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Identifier of the process, product or application concerned.
    pub pid: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Pattern of the command line that the rule is for.
    pub cmdline: Option<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
}

impl DescribePropertyScaProcessDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Cmdline`.
    pub fn cmdline(mut self, value: impl Into<String>) -> Self {
        self.cmdline = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    DescribePropertyScaProcessDetailRequest {
        "Remark" => remark: query,
        "Uuid" => uuid: query,
        "Pid" => pid: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Cmdline" => cmdline: query,
        "BizType" => biz_type: query,
    }
}

impl Operation for DescribePropertyScaProcessDetailRequest {
    type Response = DescribePropertyScaProcessDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePropertyScaProcessDetail")
        .read_only();
}

/// Response to [`DescribePropertyScaProcessDetailRequest`], which the documentation does not describe.
pub type DescribePropertyScaProcessDetailResponse = alicloud_runtime::UndocumentedResponse;
