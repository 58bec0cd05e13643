// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplates`, from `ecd/DescribeTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists templates, by ID, name, type, image or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeTemplatesRequest::new();
/// let reply = client.describe_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// IDs of the templates to work on or to narrow the list down to. Items: at most 100.
    pub template_ids: Vec<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// Region that the biz lies in.
    pub biz_region_id: Option<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `BizRegionId`.
    pub fn biz_region_id(mut self, value: impl Into<String>) -> Self {
        self.biz_region_id = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeTemplatesRequest {
        "TemplateIds" => template_ids: form,
        "TemplateName" => template_name: form,
        "TemplateType" => template_type: form,
        "ImageId" => image_id: form,
        "Keyword" => keyword: form,
        "ProductType" => product_type: form,
        "BizRegionId" => biz_region_id: form,
        "BizType" => biz_type: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for DescribeTemplatesRequest {
    type Response = DescribeTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTemplates").read_only();
}

/// Response to [`DescribeTemplatesRequest`], which the documentation does not describe.
pub type DescribeTemplatesResponse = alicloud_runtime::UndocumentedResponse;
