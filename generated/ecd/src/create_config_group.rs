// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConfigGroup`, from `ecd/CreateConfigGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigTimer, SegmentTimer};

/// Creates a configuration group, such as a group of scheduled tasks with their timers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateConfigGroupRequest::new()
///     .name("...")
///     .type_("...")
///     .product_type("...");
/// let reply = client.create_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people. Length: at most 500.
    pub description: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// The config timers to work on or to narrow the list down to. Items: at most 20.
    pub config_timers: Vec<ConfigTimer>,
}

impl CreateConfigGroupRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ProductType`, which is required.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `ConfigTimers`.
    pub fn config_timers(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigTimer>>,
    ) -> Self {
        self.config_timers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateConfigGroupRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Type" => type_: query,
        "ProductType" => product_type: query,
        "ConfigTimers" => config_timers: query,
    }
}

impl Operation for CreateConfigGroupRequest {
    type Response = CreateConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateConfigGroup")
        .required(&["Name", "Type", "ProductType"])
        .region("RegionId");
}

/// Response to [`CreateConfigGroupRequest`], which the documentation does not describe.
pub type CreateConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
