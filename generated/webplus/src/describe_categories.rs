// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCategories`, from `webplus/DescribeCategories.md`.

use alicloud_runtime::codegen::*;

/// Lists platform types, such as programming languages, with demo projects.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeCategoriesRequest::new();
/// let reply = client.describe_categories(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeCategoriesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCategoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCategoriesRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCategoriesRequest {
    type Response = DescribeCategoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCategories")
        .roa("GET", "/pop/v1/wam/category")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCategoriesRequest`].
#[non_exhaustive]
pub struct DescribeCategoriesResponse {
    /// The categories that were found or are concerned, one entry each.
    pub categories: Vec<Category>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E99F8E3-7493-4ADA-A27B-2DFF2C693555`.
    pub request_id: Option<String>,
}

response! {
    DescribeCategoriesResponse {
        "Categories" => categories: list("Category"),
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The categories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Category {
    /// Free text that tells people about the category. Example: `text`.
    pub category_description: Option<String>,
    /// ID of the category that the item belongs to or stands for.
    /// Example: `wca-5c937c98a9c0296d0c4823912`.
    pub category_id: Option<String>,
    /// Where the picture for this kind of technology stack is found.
    /// Example: `http://tomcat.apache.org/res/images/tomcat.png`.
    pub category_logo: Option<String>,
    /// Name that the category goes by. Example: `Tomcat`.
    pub category_name: Option<String>,
    /// When the item was created. Example: `1553218065000`.
    pub create_time: Option<String>,
    /// The demo projects that were found or are concerned, one entry each.
    pub demo_projects: Vec<DemoProject>,
    /// When the item was last changed. Example: `1553218065000`.
    pub update_time: Option<String>,
}

response! {
    Category {
        "CategoryDescription" => category_description: value,
        "CategoryId" => category_id: value,
        "CategoryLogo" => category_logo: value,
        "CategoryName" => category_name: value,
        "CreateTime" => create_time: value,
        "DemoProjects" => demo_projects: list("DemoProject"),
        "UpdateTime" => update_time: value,
    }
}

/// The demo projects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DemoProject {
    /// Web address under which the package is found.
    /// Example: `oss://webplus-prod-cn/quickstart/tomcat/first-step/webplus-tomcat-demo`.
    pub package_url: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Web address under which the source is found.
    /// Example: `https://github.com/aliyun/alibabacloud-webplus-demo-tomcat`.
    pub source_url: Option<String>,
    /// Web address under which the package download is found.
    /// Example: `http://webplus-prod-cn/quickstart/java/first-step/webplus-demo-java`.
    pub package_download_url: Option<String>,
}

response! {
    DemoProject {
        "PackageUrl" => package_url: value,
        "RegionId" => region_id: value,
        "SourceUrl" => source_url: value,
        "PackageDownloadUrl" => package_download_url: value,
    }
}
