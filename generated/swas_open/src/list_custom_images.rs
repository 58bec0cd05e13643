// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomImages`, from `swas-open/ListCustomImages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists custom images of a region with their source snapshots.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListCustomImagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_images(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomImagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// IDs of the images to work on or to narrow the list down to.
    pub image_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Names of the images to work on or to narrow the list down to.
    pub image_names: Option<String>,
    /// ID of the system snapshot that the call is about.
    pub system_snapshot_id: Option<String>,
    /// ID of the data snapshot that the call is about.
    pub data_snapshot_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether images that others share with you are listed.
    pub share: Option<bool>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListCustomImagesRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageIds`.
    pub fn image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ImageNames`.
    pub fn image_names(mut self, value: impl Into<String>) -> Self {
        self.image_names = Some(value.into());
        self
    }
    /// Sets `SystemSnapshotId`.
    pub fn system_snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.system_snapshot_id = Some(value.into());
        self
    }
    /// Sets `DataSnapshotId`.
    pub fn data_snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.data_snapshot_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Share`.
    #[inline]
    pub fn share(mut self, value: bool) -> Self {
        self.share = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListCustomImagesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageIds" => image_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ImageNames" => image_names: query,
        "SystemSnapshotId" => system_snapshot_id: query,
        "DataSnapshotId" => data_snapshot_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Share" => share: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListCustomImagesRequest {
    type Response = ListCustomImagesResponse;
    type Error = ListCustomImagesError;
    const INFO: OperationInfo = super::operation("ListCustomImages")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListCustomImagesError] = &[
        ListCustomImagesError::InternalError,
    ];
}

impl Paginated for ListCustomImagesRequest {
    type Item = CustomImage;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.custom_images)
    }
}

/// Response to [`ListCustomImagesRequest`].
#[non_exhaustive]
pub struct ListCustomImagesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// The custom images that were found or are concerned, one entry each.
    pub custom_images: Vec<CustomImage>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
}

response! {
    ListCustomImagesResponse {
        "RequestId" => request_id: value,
        "CustomImages" => custom_images: list(""),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// The custom images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomImage {
    /// When the item was created. Example: `2022-10-09T02:28:06Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that the data snapshot goes by. Example: `text`.
    pub data_snapshot_name: Option<String>,
    /// ID of the system snapshot that the item belongs to or stands for.
    /// Example: `s-bp1h173hj21puxb***`.
    pub system_snapshot_id: Option<String>,
    /// Whether the image is shared with others. Example: `false`.
    pub in_share: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `2d06ee0520b44de1ae88d4be****`.
    pub instance_id: Option<String>,
    /// ID of the data snapshot that the item belongs to or stands for.
    /// Example: `s-bp19rn9u8eqzlfb***`.
    pub data_snapshot_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the system snapshot goes by. Example: `text`.
    pub system_snapshot_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-bp1e79zktg26n2b***`.
    pub image_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Name given to the instance, as lists and the console show it. Example: `swas-asdf23***`.
    pub instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2h2lvp3ublq`.
    pub resource_group_id: Option<String>,
}

response! {
    CustomImage {
        "CreationTime" => creation_time: value,
        "DataSnapshotName" => data_snapshot_name: value,
        "SystemSnapshotId" => system_snapshot_id: value,
        "InShare" => in_share: value,
        "InstanceId" => instance_id: value,
        "DataSnapshotId" => data_snapshot_id: value,
        "RegionId" => region_id: value,
        "SystemSnapshotName" => system_snapshot_name: value,
        "Description" => description: value,
        "Name" => name: value,
        "ImageId" => image_id: value,
        "Status" => status: value,
        "Tags" => tags: list(""),
        "InstanceName" => instance_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListCustomImagesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListCustomImagesError = super::DocumentedError;
