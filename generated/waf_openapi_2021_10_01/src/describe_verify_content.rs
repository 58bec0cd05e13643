// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVerifyContent`, from `waf-openapi_2021_10_01/DescribeVerifyContent.md`.

use alicloud_runtime::codegen::*;

/// Returns the content with which ownership of a domain is to be proven.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeVerifyContentRequest::new()
///     .instance_id("...")
///     .domain_name("...")
///     .access_origin("...");
/// let reply = client.describe_verify_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVerifyContentRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Where the domain is connected from.
    pub access_origin: Option<String>,
}

impl DescribeVerifyContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AccessOrigin`, which is required.
    pub fn access_origin(mut self, value: impl Into<String>) -> Self {
        self.access_origin = Some(value.into());
        self
    }
}

request! {
    DescribeVerifyContentRequest {
        "InstanceId" => instance_id: query,
        "DomainName" => domain_name: query,
        "AccessOrigin" => access_origin: query,
    }
}

impl Operation for DescribeVerifyContentRequest {
    type Response = DescribeVerifyContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVerifyContent")
        .required(&["InstanceId", "DomainName", "AccessOrigin"])
        .read_only();
}

/// Response to [`DescribeVerifyContentRequest`], which the documentation does not describe.
pub type DescribeVerifyContentResponse = alicloud_runtime::UndocumentedResponse;
