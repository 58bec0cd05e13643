// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCImageList`, from `rds/DescribeRCImageList.md`.

use alicloud_runtime::codegen::*;

/// Lists the images that RDS Custom instances can be made from.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCImageListRequest::new();
/// let reply = client.describe_rc_image_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCImageListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Processor architecture that the images are made for.
    pub architecture: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Image that is looked for, by its name.
    pub image_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl DescribeRCImageListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeRCImageListRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "Architecture" => architecture: query,
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeRCImageListRequest {
    type Response = DescribeRCImageListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCImageList")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCImageListRequest`], which the documentation does not describe.
pub type DescribeRCImageListResponse = alicloud_runtime::UndocumentedResponse;
