// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetsScaProcessNum`, from `sas/DescribeAssetsScaProcessNum.md`.

use alicloud_runtime::codegen::*;

/// Counts the middleware processes on the given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAssetsScaProcessNumRequest::new()
///     .uuid_list(["..."]);
/// let reply = client.describe_assets_sca_process_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetsScaProcessNumRequest {
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 100.
    pub uuid_list: Vec<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
}

impl DescribeAssetsScaProcessNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UuidList`, which is required.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    DescribeAssetsScaProcessNumRequest {
        "UuidList" => uuid_list: query,
        "BizType" => biz_type: query,
    }
}

impl Operation for DescribeAssetsScaProcessNumRequest {
    type Response = DescribeAssetsScaProcessNumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAssetsScaProcessNum")
        .required(&["UuidList"])
        .read_only();
}

/// Response to [`DescribeAssetsScaProcessNumRequest`], which the documentation does not describe.
pub type DescribeAssetsScaProcessNumResponse = alicloud_runtime::UndocumentedResponse;
