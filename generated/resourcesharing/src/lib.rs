// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Resource shares
//!
//! - [`AssociateResourceShare`](mod@associate_resource_share): Adds resources or recipients (principals) to a resource share.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource share into a different resource group.
//! - [`CheckSharingWithResourceDirectoryStatus`](mod@check_sharing_with_resource_directory_status): Tells whether sharing within the resource directory is enabled.
//! - [`CreateResourceShare`](mod@create_resource_share): Creates a resource share with its resources, recipients, and permissions.
//! - [`DeleteResourceShare`](mod@delete_resource_share): Deletes a resource share; principals lose access, but the resources themselves stay.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Resource Sharing is supported.
//! - [`DisassociateResourceShare`](mod@disassociate_resource_share): Takes resources or principals out of a resource share; for principals the access ends.
//! - [`EnableSharingWithResourceDirectory`](mod@enable_sharing_with_resource_directory): Turns on sharing of resources within the organization of a resource directory.
//! - [`ListResourceShareAssociations`](mod@list_resource_share_associations): Lists the associations of resources or principals with resource shares, by status.
//! - [`ListResourceShares`](mod@list_resource_shares): Lists resource shares that are your own or that others share with you.
//! - [`ListSharedResources`](mod@list_shared_resources): Lists resources that you share or that other accounts share with you.
//! - [`ListSharedTargets`](mod@list_shared_targets): Lists the principals with whom resources are shared.
//! - [`UpdateResourceShare`](mod@update_resource_share): Changes the name of a resource share, or whether outside accounts may join.
//!
//! ## Share invitations
//!
//! - [`AcceptResourceShareInvitation`](mod@accept_resource_share_invitation): Accepts an invitation to a resource share, as its recipient.
//! - [`ListResourceShareInvitations`](mod@list_resource_share_invitations): Lists the invitations to resource shares that the account received.
//! - [`RejectResourceShareInvitation`](mod@reject_resource_share_invitation): Rejects an invitation to a resource share, as its recipient.
//!
//! ## Share permissions
//!
//! - [`AssociateResourceSharePermission`](mod@associate_resource_share_permission): Associates a permission with a resource share, optionally replacing the present one.
//! - [`DisassociateResourceSharePermission`](mod@disassociate_resource_share_permission): Takes a permission out of a resource share that holds no resources of its type.
//! - [`GetPermission`](mod@get_permission): Shows one permission, in a given version, in detail.
//! - [`ListPermissionVersions`](mod@list_permission_versions): Lists the versions that exist of a permission.
//! - [`ListPermissions`](mod@list_permissions): Lists the default permissions for shared resources, optionally of one resource type.
//! - [`ListResourceSharePermissions`](mod@list_resource_share_permissions): Lists the permissions that are associated with a resource share.
//!
//! ## Others
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which resource shares.
//! - [`TagResources`](mod@tag_resources): Puts tags on resources of Resource Sharing, such as resource shares.
//! - [`UntagResources`](mod@untag_resources): Removes the given tags, or all tags, from resource shares.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod accept_resource_share_invitation;
pub mod associate_resource_share;
pub mod associate_resource_share_permission;
pub mod change_resource_group;
pub mod check_sharing_with_resource_directory_status;
pub mod create_resource_share;
pub mod delete_resource_share;
pub mod describe_regions;
pub mod disassociate_resource_share;
pub mod disassociate_resource_share_permission;
pub mod enable_sharing_with_resource_directory;
pub mod get_permission;
pub mod list_permission_versions;
pub mod list_permissions;
pub mod list_resource_share_associations;
pub mod list_resource_share_invitations;
pub mod list_resource_share_permissions;
pub mod list_resource_shares;
pub mod list_shared_resources;
pub mod list_shared_targets;
pub mod list_tag_resources;
pub mod reject_resource_share_invitation;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_resource_share;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_resource_share_invitation::{AcceptResourceShareInvitationError, AcceptResourceShareInvitationRequest, AcceptResourceShareInvitationResponse},
    associate_resource_share::{AssociateResourceShareError, AssociateResourceShareRequest, AssociateResourceShareResponse},
    associate_resource_share_permission::{AssociateResourceSharePermissionError, AssociateResourceSharePermissionRequest, AssociateResourceSharePermissionResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_sharing_with_resource_directory_status::{CheckSharingWithResourceDirectoryStatusRequest, CheckSharingWithResourceDirectoryStatusResponse},
    create_resource_share::{CreateResourceShareError, CreateResourceShareRequest, CreateResourceShareResponse},
    delete_resource_share::{DeleteResourceShareError, DeleteResourceShareRequest, DeleteResourceShareResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    disassociate_resource_share::{DisassociateResourceShareError, DisassociateResourceShareRequest, DisassociateResourceShareResponse},
    disassociate_resource_share_permission::{DisassociateResourceSharePermissionError, DisassociateResourceSharePermissionRequest, DisassociateResourceSharePermissionResponse},
    enable_sharing_with_resource_directory::{EnableSharingWithResourceDirectoryError, EnableSharingWithResourceDirectoryRequest, EnableSharingWithResourceDirectoryResponse},
    get_permission::{GetPermissionError, GetPermissionRequest, GetPermissionResponse},
    list_permission_versions::{ListPermissionVersionsError, ListPermissionVersionsRequest, ListPermissionVersionsResponse},
    list_permissions::{ListPermissionsError, ListPermissionsRequest, ListPermissionsResponse},
    list_resource_share_associations::{ListResourceShareAssociationsError, ListResourceShareAssociationsRequest, ListResourceShareAssociationsResponse},
    list_resource_share_invitations::{ListResourceShareInvitationsError, ListResourceShareInvitationsRequest, ListResourceShareInvitationsResponse},
    list_resource_share_permissions::{ListResourceSharePermissionsError, ListResourceSharePermissionsRequest, ListResourceSharePermissionsResponse},
    list_resource_shares::{ListResourceSharesError, ListResourceSharesRequest, ListResourceSharesResponse},
    list_shared_resources::{ListSharedResourcesError, ListSharedResourcesRequest, ListSharedResourcesResponse},
    list_shared_targets::{ListSharedTargetsError, ListSharedTargetsRequest, ListSharedTargetsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    reject_resource_share_invitation::{RejectResourceShareInvitationError, RejectResourceShareInvitationRequest, RejectResourceShareInvitationResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_resource_share::{UpdateResourceShareError, UpdateResourceShareRequest, UpdateResourceShareResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ResourceSharing",
    version: "2020-01-10",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "resourcesharing.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "resourcesharing.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "resourcesharing.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "resourcesharing.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "resourcesharing.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "resourcesharing.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "resourcesharing.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing",
                "resourcesharing.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu",
                "resourcesharing.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "resourcesharing.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "resourcesharing.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-heyuan",
                "resourcesharing.cn-heyuan.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "resourcesharing.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "resourcesharing.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "resourcesharing.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-qingdao",
                "resourcesharing.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai",
                "resourcesharing.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "resourcesharing.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wuhan-lr",
                "resourcesharing.cn-wuhan-lr.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "resourcesharing.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "resourcesharing.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "resourcesharing.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-west-1",
                "resourcesharing.eu-west-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "me-central-1",
                "resourcesharing.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-east-1",
                "resourcesharing.us-east-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-west-1",
                "resourcesharing.us-west-1.aliyuncs.com",
            ),
        ],
        rule: Some("resourcesharing.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Resource Sharing.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Accepts an invitation to a resource share, as its recipient.
    #[inline]
    pub fn accept_resource_share_invitation(
        &self,
        request: AcceptResourceShareInvitationRequest,
    ) -> Call<'_, AcceptResourceShareInvitationRequest> {
        self.inner.call(request)
    }
    /// Adds resources or recipients (principals) to a resource share.
    #[inline]
    pub fn associate_resource_share(
        &self,
        request: AssociateResourceShareRequest,
    ) -> Call<'_, AssociateResourceShareRequest> {
        self.inner.call(request)
    }
    /// Associates a permission with a resource share, optionally replacing the present one.
    #[inline]
    pub fn associate_resource_share_permission(
        &self,
        request: AssociateResourceSharePermissionRequest,
    ) -> Call<'_, AssociateResourceSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Moves a resource share into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether sharing within the resource directory is enabled.
    #[inline]
    pub fn check_sharing_with_resource_directory_status(
        &self,
        request: CheckSharingWithResourceDirectoryStatusRequest,
    ) -> Call<'_, CheckSharingWithResourceDirectoryStatusRequest> {
        self.inner.call(request)
    }
    /// Creates a resource share with its resources, recipients, and permissions.
    #[inline]
    pub fn create_resource_share(
        &self,
        request: CreateResourceShareRequest,
    ) -> Call<'_, CreateResourceShareRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource share; principals lose access, but the resources themselves stay.
    #[inline]
    pub fn delete_resource_share(
        &self,
        request: DeleteResourceShareRequest,
    ) -> Call<'_, DeleteResourceShareRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Resource Sharing is supported.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Takes resources or principals out of a resource share; for principals the access ends.
    #[inline]
    pub fn disassociate_resource_share(
        &self,
        request: DisassociateResourceShareRequest,
    ) -> Call<'_, DisassociateResourceShareRequest> {
        self.inner.call(request)
    }
    /// Takes a permission out of a resource share that holds no resources of its type.
    #[inline]
    pub fn disassociate_resource_share_permission(
        &self,
        request: DisassociateResourceSharePermissionRequest,
    ) -> Call<'_, DisassociateResourceSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Turns on sharing of resources within the organization of a resource directory.
    #[inline]
    pub fn enable_sharing_with_resource_directory(
        &self,
        request: EnableSharingWithResourceDirectoryRequest,
    ) -> Call<'_, EnableSharingWithResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Shows one permission, in a given version, in detail.
    #[inline]
    pub fn get_permission(
        &self,
        request: GetPermissionRequest,
    ) -> Call<'_, GetPermissionRequest> {
        self.inner.call(request)
    }
    /// Lists the versions that exist of a permission.
    #[inline]
    pub fn list_permission_versions(
        &self,
        request: ListPermissionVersionsRequest,
    ) -> Call<'_, ListPermissionVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the default permissions for shared resources, optionally of one resource type.
    #[inline]
    pub fn list_permissions(
        &self,
        request: ListPermissionsRequest,
    ) -> Call<'_, ListPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the associations of resources or principals with resource shares, by status.
    #[inline]
    pub fn list_resource_share_associations(
        &self,
        request: ListResourceShareAssociationsRequest,
    ) -> Call<'_, ListResourceShareAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists the invitations to resource shares that the account received.
    #[inline]
    pub fn list_resource_share_invitations(
        &self,
        request: ListResourceShareInvitationsRequest,
    ) -> Call<'_, ListResourceShareInvitationsRequest> {
        self.inner.call(request)
    }
    /// Lists the permissions that are associated with a resource share.
    #[inline]
    pub fn list_resource_share_permissions(
        &self,
        request: ListResourceSharePermissionsRequest,
    ) -> Call<'_, ListResourceSharePermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists resource shares that are your own or that others share with you.
    #[inline]
    pub fn list_resource_shares(
        &self,
        request: ListResourceSharesRequest,
    ) -> Call<'_, ListResourceSharesRequest> {
        self.inner.call(request)
    }
    /// Lists resources that you share or that other accounts share with you.
    #[inline]
    pub fn list_shared_resources(
        &self,
        request: ListSharedResourcesRequest,
    ) -> Call<'_, ListSharedResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the principals with whom resources are shared.
    #[inline]
    pub fn list_shared_targets(
        &self,
        request: ListSharedTargetsRequest,
    ) -> Call<'_, ListSharedTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which resource shares.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Rejects an invitation to a resource share, as its recipient.
    #[inline]
    pub fn reject_resource_share_invitation(
        &self,
        request: RejectResourceShareInvitationRequest,
    ) -> Call<'_, RejectResourceShareInvitationRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resources of Resource Sharing, such as resource shares.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes the given tags, or all tags, from resource shares.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a resource share, or whether outside accounts may join.
    #[inline]
    pub fn update_resource_share(
        &self,
        request: UpdateResourceShareRequest,
    ) -> Call<'_, UpdateResourceShareRequest> {
        self.inner.call(request)
    }
}
