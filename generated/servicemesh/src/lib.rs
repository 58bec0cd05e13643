// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Product metadata
//!
//! - [`DescribeMetadata`](mod@describe_metadata): Reads basics of ASM, such as supported versions and regions, for each edition.
//!
//! ## Mesh instances
//!
//! - [`CreateServiceMesh`](mod@create_service_mesh): Creates an ASM instance in a VPC, with its Istio version and features.
//! - [`DeleteServiceMesh`](mod@delete_service_mesh): Deletes a mesh; its clusters leave it, and what else is kept is decided by the call.
//! - [`DescribeServiceMeshAdditionalStatus`](mod@describe_service_mesh_additional_status): Runs additional checks on an ASM instance, such as its CLB instances, EIPs and log projects.
//! - [`DescribeServiceMeshDetail`](mod@describe_service_mesh_detail): Reads one ASM instance, with its endpoints, version, network and enabled features.
//! - [`DescribeServiceMeshKubeconfig`](mod@describe_service_mesh_kubeconfig): Reads the kubeconfig for connecting to an ASM instance, over the private or public network.
//! - [`DescribeServiceMeshes`](mod@describe_service_meshes): Lists the account's ASM instances, optionally by tag.
//! - [`DescribeVersions`](mod@describe_versions): Lists the versions that a new ASM instance can have, by edition.
//! - [`ModifyServiceMeshName`](mod@modify_service_mesh_name): Gives an ASM instance a new name.
//! - [`RevokeKubeconfig`](mod@revoke_kubeconfig): Invalidates the kubeconfig of an ASM instance and issues a new one.
//! - [`UpdateMeshFeature`](mod@update_mesh_feature): Changes the features of an ASM instance, such as tracing, telemetry, OPA and proxy resources.
//!
//! ## Mesh maintenance
//!
//! - [`DescribeCCMVersion`](mod@describe_ccm_version): Shows the version of the cloud controller manager in each cluster, and whether it drains SLB gracefully.
//! - [`DescribeNodesInstanceType`](mod@describe_nodes_instance_type): Lists the instance types of data plane nodes and whether they support MultiBuffer acceleration.
//! - [`GetCaCert`](mod@get_ca_cert): Reads the CA certificate of an ASM instance.
//! - [`ReActivateAudit`](mod@re_activate_audit): Sets the audit log of a mesh up again, as after its log project was deleted by mistake.
//!
//! ## Permissions
//!
//! - [`DescribeUserPermissions`](mod@describe_user_permissions): Lists the ASM permissions of one RAM user or RAM role.
//! - [`DescribeUsersWithPermissions`](mod@describe_users_with_permissions): Lists the IDs of RAM users or roles that hold RBAC permissions.
//! - [`GrantUserPermissions`](mod@grant_user_permissions): Updates the permissions that a RAM user has in service meshes.
//!
//! ## Mesh resources
//!
//! - [`DescribeCens`](mod@describe_cens): Shows whether the clusters of an ASM instance can reach each other across VPCs.
//! - [`DescribeCrTemplates`](mod@describe_cr_templates): Lists YAML templates of Istio resources for common scenarios, by kind and Istio version.
//! - [`DescribeEipResources`](mod@describe_eip_resources): Lists EIPs that an ASM instance can use, with status and address.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists the vSwitches of a VPC that an ASM instance could use.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists the VPCs of a region that a new ASM instance could use.
//! - [`ModifyApiServerEipResource`](mod@modify_api_server_eip_resource): Binds an EIP to the API server of an ASM instance or unbinds it.
//! - [`UpdateMeshCRAggregation`](mod@update_mesh_cr_aggregation): Lets Istio resources be reached through data plane clusters' Kubernetes API, or stops that.
//!
//! ## Sidecar proxies
//!
//! - [`DescribeNamespaceScopeSidecarConfig`](mod@describe_namespace_scope_sidecar_config): Reads the sidecar proxy settings that apply to one namespace.
//! - [`DescribeServiceMeshProxyStatus`](mod@describe_service_mesh_proxy_status): Shows for each Istio proxy its version and whether clusters, listeners and routes are in sync.
//! - [`UpdateIstioInjectionConfig`](mod@update_istio_injection_config): Changes sidecar injection or the data plane mode of a namespace.
//! - [`UpdateNamespaceScopeSidecarConfig`](mod@update_namespace_scope_sidecar_config): Changes the sidecar proxy settings of one namespace, such as captured ports and resources.
//!
//! ## Clusters
//!
//! - [`AddClusterIntoServiceMesh`](mod@add_cluster_into_service_mesh): Adds a Kubernetes cluster to an ASM instance, for its data plane or only for service discovery.
//! - [`DescribeClustersInServiceMesh`](mod@describe_clusters_in_service_mesh): Lists the Kubernetes clusters that belong to an ASM instance.
//! - [`DescribeGuestClusterNamespaces`](mod@describe_guest_cluster_namespaces): Lists the namespaces of a cluster in an ASM instance, with labels if requested.
//! - [`DescribeGuestClusterPods`](mod@describe_guest_cluster_pods): Lists the pods in a namespace of a cluster that belongs to an ASM instance.
//! - [`DescribeReusableSlb`](mod@describe_reusable_slb): Lists the CLB instances that a gateway in a cluster could reuse, by network type.
//! - [`DescribeServiceMeshClusters`](mod@describe_service_mesh_clusters): Lists the clusters that could be added to an ASM instance, with their state.
//! - [`GetRegisteredServiceEndpoints`](mod@get_registered_service_endpoints): Lists the endpoints of a service registered in an ASM instance, by cluster.
//! - [`GetRegisteredServiceNamespaces`](mod@get_registered_service_namespaces): Lists the namespaces that hold services registered in an ASM instance.
//! - [`RemoveClusterFromServiceMesh`](mod@remove_cluster_from_service_mesh): Takes a cluster out of an ASM instance, keeping its Istio namespace if requested.
//! - [`UpdateASMNamespaceFromGuestCluster`](mod@update_asm_namespace_from_guest_cluster): Copies namespace information from a Kubernetes cluster to its ASM instance.
//!
//! ## ASM gateways
//!
//! - [`CreateASMGateway`](mod@create_asm_gateway): Creates an ASM gateway from a definition in the request body.
//! - [`CreateGatewaySecret`](mod@create_gateway_secret): Stores a certificate and its private key as a secret for an ASM gateway in each cluster.
//! - [`CreateIstioGatewayDomains`](mod@create_istio_gateway_domains): Adds domain names to an ASM gateway, with port, protocol and certificate.
//! - [`CreateIstioGatewayRoutes`](mod@create_istio_gateway_routes): Adds a route to an ASM gateway, with its matching conditions and destinations.
//! - [`DeleteGatewayRoute`](mod@delete_gateway_route): Deletes a route of an ingress gateway; requests that only it matched are no longer forwarded.
//! - [`DeleteGatewaySecret`](mod@delete_gateway_secret): Deletes a certificate secret of a gateway, which can no longer serve TLS with it.
//! - [`DeleteIstioGatewayDomains`](mod@delete_istio_gateway_domains): Removes domain names from a port of an ASM gateway.
//! - [`DescribeASMGatewayImportedServices`](mod@describe_asm_gateway_imported_services): Lists the services that an ASM gateway has imported from a namespace.
//! - [`DescribeGatewaySecretDetails`](mod@describe_gateway_secret_details): Lists the certificates of an ASM gateway, with their validity and state.
//! - [`DescribeImportedServicesDetail`](mod@describe_imported_services_detail): Details the services that an ASM gateway imported, with labels, ports and clusters.
//! - [`DescribeIstioGatewayDomains`](mod@describe_istio_gateway_domains): Lists the domain names of an ASM gateway, with protocol and certificate.
//! - [`DescribeIstioGatewayRouteDetail`](mod@describe_istio_gateway_route_detail): Reads one route of an ASM gateway, with its matching conditions and destinations.
//! - [`DescribeIstioGatewayRoutes`](mod@describe_istio_gateway_routes): Lists the routes of an ASM gateway, with path, priority and status.
//! - [`UpdateASMGateway`](mod@update_asm_gateway): Changes an ASM gateway to the definition in the request body.
//! - [`UpdateASMGatewayImportedServices`](mod@update_asm_gateway_imported_services): Changes which services of a namespace an ASM gateway imports as upstream.
//! - [`UpdateIstioGatewayRoutes`](mod@update_istio_gateway_routes): Changes a route of an ASM gateway, with its matching conditions and destinations.
//! - [`UpdateIstioRouteAdditionalStatus`](mod@update_istio_route_additional_status): Changes priority, status or description of an ASM gateway route.
//!
//! ## Observability
//!
//! - [`DescribeClusterGrafana`](mod@describe_cluster_grafana): Lists the Grafana dashboards of a cluster in an ASM instance.
//! - [`DescribeClusterPrometheus`](mod@describe_cluster_prometheus): Reads the public Prometheus endpoint of a cluster in an ASM instance.
//! - [`DescribeGuestClusterAccessLogDashboards`](mod@describe_guest_cluster_access_log_dashboards): Lists the access log dashboards of a data plane cluster.
//! - [`DescribeServiceMeshLogs`](mod@describe_service_mesh_logs): Lists the operation logs of an ASM instance, with their times.
//! - [`GetGrafanaDashboardUrl`](mod@get_grafana_dashboard_url): Looks up the URLs of Grafana dashboards in ARMS for a cluster, by title.
//!
//! ## Upgrades
//!
//! - [`DescribeServiceMeshUpgradeStatus`](mod@describe_service_mesh_upgrade_status): Shows how far the upgrade of an ASM instance and its gateways has got.
//! - [`DescribeUpgradeVersion`](mod@describe_upgrade_version): Shows to which versions an ASM instance can be upgraded.
//! - [`UpgradeMeshEditionPartially`](mod@upgrade_mesh_edition_partially): Upgrades an ASM instance and its gateways in steps, or switches it to Professional Edition.
//! - [`UpgradeMeshVersion`](mod@upgrade_mesh_version): Upgrades an ASM instance to a newer version, or only prechecks the upgrade.
//!
//! ## Traffic lanes
//!
//! - [`CreateSwimLane`](mod@create_swim_lane): Creates a lane within a lane group, from services selected by a label.
//! - [`CreateSwimLaneGroup`](mod@create_swim_lane_group): Creates a lane group, which isolates versions of services by traffic, with ingress gateway and request headers.
//! - [`DeleteSwimLane`](mod@delete_swim_lane): Deletes a lane; requests for it are no longer kept within its services.
//! - [`DeleteSwimLaneGroup`](mod@delete_swim_lane_group): Deletes a group of lanes together with its lanes and traffic rules.
//! - [`GetSwimLaneDetail`](mod@get_swim_lane_detail): Reads one lane of a lane group, with services, label and ingress rule.
//! - [`GetSwimLaneGroupList`](mod@get_swim_lane_group_list): Lists the lane groups of an ASM instance.
//! - [`GetSwimLaneList`](mod@get_swim_lane_list): Lists the lanes of one lane group.
//! - [`UpdateSwimLane`](mod@update_swim_lane): Changes the services or label of a lane.
//! - [`UpdateSwimLaneGroup`](mod@update_swim_lane_group): Changes a lane group's services, fallback targets and ingress routing.
//!
//! ## Virtual machines
//!
//! - [`AddVMIntoServiceMesh`](mod@add_vm_into_service_mesh): Adds an ECS instance as a virtual machine to an ASM instance.
//! - [`DescribeServiceMeshVMs`](mod@describe_service_mesh_vms): Lists the ECS instances in the same VPC as an ASM instance.
//! - [`DescribeVMsInServiceMesh`](mod@describe_vms_in_service_mesh): Lists the virtual machines that have joined an ASM instance.
//! - [`GetVmAppMeshInfo`](mod@get_vm_app_mesh_info): Lists the virtual machine applications that were brought into an ASM instance.
//! - [`GetVmMeta`](mod@get_vm_meta): Reads what a virtual machine needs to join: hosts entries, token and Envoy environment.
//! - [`RemoveVMFromServiceMesh`](mod@remove_vm_from_service_mesh): Takes a virtual machine out of an ASM instance.
//!
//! ## Others
//!
//! - [`CreateWaypoint`](mod@create_waypoint): Creates a waypoint proxy in a data plane cluster, with resources, replicas and autoscaling.
//! - [`DeleteWaypoint`](mod@delete_waypoint): Deletes a waypoint, through which an ambient mesh handled the requests of a namespace or service.
//! - [`DescribeMeshMultiClusterNetwork`](mod@describe_mesh_multi_cluster_network): Shows which network each cluster of an ASM instance belongs to, and its cross-network gateway.
//! - [`GetDeploymentBySelector`](mod@get_deployment_by_selector): Lists the workloads of a cluster that match a label selector.
//! - [`ListServiceAccounts`](mod@list_service_accounts): Lists the service accounts of a namespace in a cluster.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on ASM instances, or the instances by tag.
//! - [`ListWaypoints`](mod@list_waypoints): Lists the waypoint proxies in a namespace of a data plane cluster, with their configuration.
//! - [`ModifyPilotEipResource`](mod@modify_pilot_eip_resource): Binds an EIP to Istio Pilot of an ASM instance or unbinds it.
//! - [`TagResources`](mod@tag_resources): Puts tags on ASM instances, or changes the values of existing ones.
//! - [`UntagResources`](mod@untag_resources): Takes tags off ASM instances, given ones or all.
//! - [`UpdateControlPlaneLogConfig`](mod@update_control_plane_log_config): Turns collection of control plane logs on or off, with log project and retention.
//! - [`UpdateGuestClusterConfig`](mod@update_guest_cluster_config): Changes a cluster's settings in an ASM instance, namely its SMC switch.
//! - [`UpdateMeshMultiClusterNetwork`](mod@update_mesh_multi_cluster_network): Sets which network each cluster of an ASM instance belongs to, and its cross-network gateway.
//! - [`UpdateWaypoint`](mod@update_waypoint): Changes resources, replicas or autoscaling of a waypoint proxy.
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

pub mod add_cluster_into_service_mesh;
pub mod add_vm_into_service_mesh;
pub mod create_asm_gateway;
pub mod create_gateway_secret;
pub mod create_istio_gateway_domains;
pub mod create_istio_gateway_routes;
pub mod create_service_mesh;
pub mod create_swim_lane;
pub mod create_swim_lane_group;
pub mod create_waypoint;
pub mod delete_gateway_route;
pub mod delete_gateway_secret;
pub mod delete_istio_gateway_domains;
pub mod delete_service_mesh;
pub mod delete_swim_lane;
pub mod delete_swim_lane_group;
pub mod delete_waypoint;
pub mod describe_asm_gateway_imported_services;
pub mod describe_ccm_version;
pub mod describe_cens;
pub mod describe_cluster_grafana;
pub mod describe_cluster_prometheus;
pub mod describe_clusters_in_service_mesh;
pub mod describe_cr_templates;
pub mod describe_eip_resources;
pub mod describe_gateway_secret_details;
pub mod describe_guest_cluster_access_log_dashboards;
pub mod describe_guest_cluster_namespaces;
pub mod describe_guest_cluster_pods;
pub mod describe_imported_services_detail;
pub mod describe_istio_gateway_domains;
pub mod describe_istio_gateway_route_detail;
pub mod describe_istio_gateway_routes;
pub mod describe_mesh_multi_cluster_network;
pub mod describe_metadata;
pub mod describe_namespace_scope_sidecar_config;
pub mod describe_nodes_instance_type;
pub mod describe_reusable_slb;
pub mod describe_service_mesh_additional_status;
pub mod describe_service_mesh_clusters;
pub mod describe_service_mesh_detail;
pub mod describe_service_mesh_kubeconfig;
pub mod describe_service_mesh_logs;
pub mod describe_service_mesh_proxy_status;
pub mod describe_service_mesh_upgrade_status;
pub mod describe_service_mesh_vms;
pub mod describe_service_meshes;
pub mod describe_upgrade_version;
pub mod describe_user_permissions;
pub mod describe_users_with_permissions;
pub mod describe_versions;
pub mod describe_vms_in_service_mesh;
pub mod describe_vpcs;
pub mod describe_vswitches;
pub mod get_ca_cert;
pub mod get_deployment_by_selector;
pub mod get_grafana_dashboard_url;
pub mod get_registered_service_endpoints;
pub mod get_registered_service_namespaces;
pub mod get_swim_lane_detail;
pub mod get_swim_lane_group_list;
pub mod get_swim_lane_list;
pub mod get_vm_app_mesh_info;
pub mod get_vm_meta;
pub mod grant_user_permissions;
pub mod list_service_accounts;
pub mod list_tag_resources;
pub mod list_waypoints;
pub mod modify_api_server_eip_resource;
pub mod modify_pilot_eip_resource;
pub mod modify_service_mesh_name;
pub mod re_activate_audit;
pub mod remove_cluster_from_service_mesh;
pub mod remove_vm_from_service_mesh;
pub mod revoke_kubeconfig;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_asm_gateway;
pub mod update_asm_gateway_imported_services;
pub mod update_asm_namespace_from_guest_cluster;
pub mod update_control_plane_log_config;
pub mod update_guest_cluster_config;
pub mod update_istio_gateway_routes;
pub mod update_istio_injection_config;
pub mod update_istio_route_additional_status;
pub mod update_mesh_cr_aggregation;
pub mod update_mesh_feature;
pub mod update_mesh_multi_cluster_network;
pub mod update_namespace_scope_sidecar_config;
pub mod update_swim_lane;
pub mod update_swim_lane_group;
pub mod update_waypoint;
pub mod upgrade_mesh_edition_partially;
pub mod upgrade_mesh_version;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_cluster_into_service_mesh::{AddClusterIntoServiceMeshRequest, AddClusterIntoServiceMeshResponse},
    add_vm_into_service_mesh::{AddVMIntoServiceMeshRequest, AddVMIntoServiceMeshResponse},
    create_asm_gateway::{CreateASMGatewayRequest, CreateASMGatewayResponse},
    create_gateway_secret::{CreateGatewaySecretRequest, CreateGatewaySecretResponse},
    create_istio_gateway_domains::{CreateIstioGatewayDomainsRequest, CreateIstioGatewayDomainsResponse},
    create_istio_gateway_routes::{CreateIstioGatewayRoutesRequest, CreateIstioGatewayRoutesResponse},
    create_service_mesh::{CreateServiceMeshError, CreateServiceMeshRequest, CreateServiceMeshResponse},
    create_swim_lane::{CreateSwimLaneRequest, CreateSwimLaneResponse},
    create_swim_lane_group::{CreateSwimLaneGroupRequest, CreateSwimLaneGroupResponse},
    create_waypoint::{CreateWaypointRequest, CreateWaypointResponse},
    delete_gateway_route::{DeleteGatewayRouteError, DeleteGatewayRouteRequest, DeleteGatewayRouteResponse},
    delete_gateway_secret::{DeleteGatewaySecretRequest, DeleteGatewaySecretResponse},
    delete_istio_gateway_domains::{DeleteIstioGatewayDomainsRequest, DeleteIstioGatewayDomainsResponse},
    delete_service_mesh::{DeleteServiceMeshRequest, DeleteServiceMeshResponse},
    delete_swim_lane::{DeleteSwimLaneRequest, DeleteSwimLaneResponse},
    delete_swim_lane_group::{DeleteSwimLaneGroupRequest, DeleteSwimLaneGroupResponse},
    delete_waypoint::{DeleteWaypointRequest, DeleteWaypointResponse},
    describe_asm_gateway_imported_services::{DescribeASMGatewayImportedServicesRequest, DescribeASMGatewayImportedServicesResponse},
    describe_ccm_version::{DescribeCCMVersionError, DescribeCCMVersionRequest, DescribeCCMVersionResponse},
    describe_cens::{DescribeCensRequest, DescribeCensResponse},
    describe_cluster_grafana::{DescribeClusterGrafanaRequest, DescribeClusterGrafanaResponse},
    describe_cluster_prometheus::{DescribeClusterPrometheusRequest, DescribeClusterPrometheusResponse},
    describe_clusters_in_service_mesh::{DescribeClustersInServiceMeshRequest, DescribeClustersInServiceMeshResponse},
    describe_cr_templates::{DescribeCrTemplatesError, DescribeCrTemplatesRequest, DescribeCrTemplatesResponse},
    describe_eip_resources::{DescribeEipResourcesError, DescribeEipResourcesRequest, DescribeEipResourcesResponse},
    describe_gateway_secret_details::{DescribeGatewaySecretDetailsRequest, DescribeGatewaySecretDetailsResponse},
    describe_guest_cluster_access_log_dashboards::{DescribeGuestClusterAccessLogDashboardsRequest, DescribeGuestClusterAccessLogDashboardsResponse},
    describe_guest_cluster_namespaces::{DescribeGuestClusterNamespacesError, DescribeGuestClusterNamespacesRequest, DescribeGuestClusterNamespacesResponse},
    describe_guest_cluster_pods::{DescribeGuestClusterPodsError, DescribeGuestClusterPodsRequest, DescribeGuestClusterPodsResponse},
    describe_imported_services_detail::{DescribeImportedServicesDetailRequest, DescribeImportedServicesDetailResponse},
    describe_istio_gateway_domains::{DescribeIstioGatewayDomainsRequest, DescribeIstioGatewayDomainsResponse},
    describe_istio_gateway_route_detail::{DescribeIstioGatewayRouteDetailError, DescribeIstioGatewayRouteDetailRequest, DescribeIstioGatewayRouteDetailResponse},
    describe_istio_gateway_routes::{DescribeIstioGatewayRoutesError, DescribeIstioGatewayRoutesRequest, DescribeIstioGatewayRoutesResponse},
    describe_mesh_multi_cluster_network::{DescribeMeshMultiClusterNetworkError, DescribeMeshMultiClusterNetworkRequest, DescribeMeshMultiClusterNetworkResponse},
    describe_metadata::{DescribeMetadataRequest, DescribeMetadataResponse},
    describe_namespace_scope_sidecar_config::{DescribeNamespaceScopeSidecarConfigRequest, DescribeNamespaceScopeSidecarConfigResponse},
    describe_nodes_instance_type::{DescribeNodesInstanceTypeError, DescribeNodesInstanceTypeRequest, DescribeNodesInstanceTypeResponse},
    describe_reusable_slb::{DescribeReusableSlbRequest, DescribeReusableSlbResponse},
    describe_service_mesh_additional_status::{DescribeServiceMeshAdditionalStatusRequest, DescribeServiceMeshAdditionalStatusResponse},
    describe_service_mesh_clusters::{DescribeServiceMeshClustersRequest, DescribeServiceMeshClustersResponse},
    describe_service_mesh_detail::{DescribeServiceMeshDetailRequest, DescribeServiceMeshDetailResponse},
    describe_service_mesh_kubeconfig::{DescribeServiceMeshKubeconfigRequest, DescribeServiceMeshKubeconfigResponse},
    describe_service_mesh_logs::{DescribeServiceMeshLogsRequest, DescribeServiceMeshLogsResponse},
    describe_service_mesh_proxy_status::{DescribeServiceMeshProxyStatusRequest, DescribeServiceMeshProxyStatusResponse},
    describe_service_mesh_upgrade_status::{DescribeServiceMeshUpgradeStatusError, DescribeServiceMeshUpgradeStatusRequest, DescribeServiceMeshUpgradeStatusResponse},
    describe_service_mesh_vms::{DescribeServiceMeshVMsRequest, DescribeServiceMeshVMsResponse},
    describe_service_meshes::{DescribeServiceMeshesRequest, DescribeServiceMeshesResponse},
    describe_upgrade_version::{DescribeUpgradeVersionRequest, DescribeUpgradeVersionResponse},
    describe_user_permissions::{DescribeUserPermissionsRequest, DescribeUserPermissionsResponse},
    describe_users_with_permissions::{DescribeUsersWithPermissionsRequest, DescribeUsersWithPermissionsResponse},
    describe_versions::{DescribeVersionsRequest, DescribeVersionsResponse},
    describe_vms_in_service_mesh::{DescribeVMsInServiceMeshRequest, DescribeVMsInServiceMeshResponse},
    describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vswitches::{DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    get_ca_cert::{GetCaCertRequest, GetCaCertResponse},
    get_deployment_by_selector::{GetDeploymentBySelectorRequest, GetDeploymentBySelectorResponse},
    get_grafana_dashboard_url::{GetGrafanaDashboardUrlRequest, GetGrafanaDashboardUrlResponse},
    get_registered_service_endpoints::{GetRegisteredServiceEndpointsError, GetRegisteredServiceEndpointsRequest, GetRegisteredServiceEndpointsResponse},
    get_registered_service_namespaces::{GetRegisteredServiceNamespacesError, GetRegisteredServiceNamespacesRequest, GetRegisteredServiceNamespacesResponse},
    get_swim_lane_detail::{GetSwimLaneDetailRequest, GetSwimLaneDetailResponse},
    get_swim_lane_group_list::{GetSwimLaneGroupListRequest, GetSwimLaneGroupListResponse},
    get_swim_lane_list::{GetSwimLaneListRequest, GetSwimLaneListResponse},
    get_vm_app_mesh_info::{GetVmAppMeshInfoRequest, GetVmAppMeshInfoResponse},
    get_vm_meta::{GetVmMetaRequest, GetVmMetaResponse},
    grant_user_permissions::{GrantUserPermissionsRequest, GrantUserPermissionsResponse},
    list_service_accounts::{ListServiceAccountsRequest, ListServiceAccountsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_waypoints::{ListWaypointsRequest, ListWaypointsResponse},
    modify_api_server_eip_resource::{ModifyApiServerEipResourceError, ModifyApiServerEipResourceRequest, ModifyApiServerEipResourceResponse},
    modify_pilot_eip_resource::{ModifyPilotEipResourceError, ModifyPilotEipResourceRequest, ModifyPilotEipResourceResponse},
    modify_service_mesh_name::{ModifyServiceMeshNameRequest, ModifyServiceMeshNameResponse},
    re_activate_audit::{ReActivateAuditRequest, ReActivateAuditResponse},
    remove_cluster_from_service_mesh::{RemoveClusterFromServiceMeshRequest, RemoveClusterFromServiceMeshResponse},
    remove_vm_from_service_mesh::{RemoveVMFromServiceMeshRequest, RemoveVMFromServiceMeshResponse},
    revoke_kubeconfig::{RevokeKubeconfigRequest, RevokeKubeconfigResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_asm_gateway::{UpdateASMGatewayRequest, UpdateASMGatewayResponse},
    update_asm_gateway_imported_services::{UpdateASMGatewayImportedServicesRequest, UpdateASMGatewayImportedServicesResponse},
    update_asm_namespace_from_guest_cluster::{UpdateASMNamespaceFromGuestClusterRequest, UpdateASMNamespaceFromGuestClusterResponse},
    update_control_plane_log_config::{UpdateControlPlaneLogConfigError, UpdateControlPlaneLogConfigRequest, UpdateControlPlaneLogConfigResponse},
    update_guest_cluster_config::{UpdateGuestClusterConfigRequest, UpdateGuestClusterConfigResponse},
    update_istio_gateway_routes::{UpdateIstioGatewayRoutesRequest, UpdateIstioGatewayRoutesResponse},
    update_istio_injection_config::{UpdateIstioInjectionConfigRequest, UpdateIstioInjectionConfigResponse},
    update_istio_route_additional_status::{UpdateIstioRouteAdditionalStatusError, UpdateIstioRouteAdditionalStatusRequest, UpdateIstioRouteAdditionalStatusResponse},
    update_mesh_cr_aggregation::{UpdateMeshCRAggregationRequest, UpdateMeshCRAggregationResponse},
    update_mesh_feature::{UpdateMeshFeatureRequest, UpdateMeshFeatureResponse},
    update_mesh_multi_cluster_network::{UpdateMeshMultiClusterNetworkError, UpdateMeshMultiClusterNetworkRequest, UpdateMeshMultiClusterNetworkResponse},
    update_namespace_scope_sidecar_config::{UpdateNamespaceScopeSidecarConfigRequest, UpdateNamespaceScopeSidecarConfigResponse},
    update_swim_lane::{UpdateSwimLaneRequest, UpdateSwimLaneResponse},
    update_swim_lane_group::{UpdateSwimLaneGroupRequest, UpdateSwimLaneGroupResponse},
    update_waypoint::{UpdateWaypointRequest, UpdateWaypointResponse},
    upgrade_mesh_edition_partially::{UpgradeMeshEditionPartiallyRequest, UpgradeMeshEditionPartiallyResponse},
    upgrade_mesh_version::{UpgradeMeshVersionRequest, UpgradeMeshVersionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "servicemesh",
    version: "2020-01-11",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-2", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "servicemesh.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "servicemesh.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "servicemesh.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "servicemesh.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "servicemesh.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Service Mesh.
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
    /// Adds a Kubernetes cluster to an ASM instance, for its data plane or only for service discovery.
    #[inline]
    pub fn add_cluster_into_service_mesh(
        &self,
        request: AddClusterIntoServiceMeshRequest,
    ) -> Call<'_, AddClusterIntoServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Adds an ECS instance as a virtual machine to an ASM instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_vm_into_service_mesh(
        &self,
        request: AddVMIntoServiceMeshRequest,
    ) -> Call<'_, AddVMIntoServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Creates an ASM gateway from a definition in the request body.
    #[inline]
    pub fn create_asm_gateway(
        &self,
        request: CreateASMGatewayRequest,
    ) -> Call<'_, CreateASMGatewayRequest> {
        self.inner.call(request)
    }
    /// Stores a certificate and its private key as a secret for an ASM gateway in each cluster.
    #[inline]
    pub fn create_gateway_secret(
        &self,
        request: CreateGatewaySecretRequest,
    ) -> Call<'_, CreateGatewaySecretRequest> {
        self.inner.call(request)
    }
    /// Adds domain names to an ASM gateway, with port, protocol and certificate.
    #[inline]
    pub fn create_istio_gateway_domains(
        &self,
        request: CreateIstioGatewayDomainsRequest,
    ) -> Call<'_, CreateIstioGatewayDomainsRequest> {
        self.inner.call(request)
    }
    /// Adds a route to an ASM gateway, with its matching conditions and destinations.
    #[inline]
    pub fn create_istio_gateway_routes(
        &self,
        request: CreateIstioGatewayRoutesRequest,
    ) -> Call<'_, CreateIstioGatewayRoutesRequest> {
        self.inner.call(request)
    }
    /// Creates an ASM instance in a VPC, with its Istio version and features.
    #[inline]
    pub fn create_service_mesh(
        &self,
        request: CreateServiceMeshRequest,
    ) -> Call<'_, CreateServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Creates a lane within a lane group, from services selected by a label.
    #[inline]
    pub fn create_swim_lane(
        &self,
        request: CreateSwimLaneRequest,
    ) -> Call<'_, CreateSwimLaneRequest> {
        self.inner.call(request)
    }
    /// Creates a lane group, which isolates versions of services by traffic, with ingress gateway and request headers.
    #[inline]
    pub fn create_swim_lane_group(
        &self,
        request: CreateSwimLaneGroupRequest,
    ) -> Call<'_, CreateSwimLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a waypoint proxy in a data plane cluster, with resources, replicas and autoscaling.
    #[inline]
    pub fn create_waypoint(
        &self,
        request: CreateWaypointRequest,
    ) -> Call<'_, CreateWaypointRequest> {
        self.inner.call(request)
    }
    /// Deletes a route of an ingress gateway; requests that only it matched are no longer forwarded.
    #[inline]
    pub fn delete_gateway_route(
        &self,
        request: DeleteGatewayRouteRequest,
    ) -> Call<'_, DeleteGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Deletes a certificate secret of a gateway, which can no longer serve TLS with it.
    #[inline]
    pub fn delete_gateway_secret(
        &self,
        request: DeleteGatewaySecretRequest,
    ) -> Call<'_, DeleteGatewaySecretRequest> {
        self.inner.call(request)
    }
    /// Removes domain names from a port of an ASM gateway.
    #[inline]
    pub fn delete_istio_gateway_domains(
        &self,
        request: DeleteIstioGatewayDomainsRequest,
    ) -> Call<'_, DeleteIstioGatewayDomainsRequest> {
        self.inner.call(request)
    }
    /// Deletes a mesh; its clusters leave it, and what else is kept is decided by the call.
    #[inline]
    pub fn delete_service_mesh(
        &self,
        request: DeleteServiceMeshRequest,
    ) -> Call<'_, DeleteServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Deletes a lane; requests for it are no longer kept within its services.
    #[inline]
    pub fn delete_swim_lane(
        &self,
        request: DeleteSwimLaneRequest,
    ) -> Call<'_, DeleteSwimLaneRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of lanes together with its lanes and traffic rules.
    #[inline]
    pub fn delete_swim_lane_group(
        &self,
        request: DeleteSwimLaneGroupRequest,
    ) -> Call<'_, DeleteSwimLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a waypoint, through which an ambient mesh handled the requests of a namespace or service.
    #[inline]
    pub fn delete_waypoint(
        &self,
        request: DeleteWaypointRequest,
    ) -> Call<'_, DeleteWaypointRequest> {
        self.inner.call(request)
    }
    /// Lists the services that an ASM gateway has imported from a namespace.
    #[inline]
    pub fn describe_asm_gateway_imported_services(
        &self,
        request: DescribeASMGatewayImportedServicesRequest,
    ) -> Call<'_, DescribeASMGatewayImportedServicesRequest> {
        self.inner.call(request)
    }
    /// Shows the version of the cloud controller manager in each cluster, and whether it drains SLB gracefully.
    #[inline]
    pub fn describe_ccm_version(
        &self,
        request: DescribeCCMVersionRequest,
    ) -> Call<'_, DescribeCCMVersionRequest> {
        self.inner.call(request)
    }
    /// Shows whether the clusters of an ASM instance can reach each other across VPCs.
    #[inline]
    pub fn describe_cens(
        &self,
        request: DescribeCensRequest,
    ) -> Call<'_, DescribeCensRequest> {
        self.inner.call(request)
    }
    /// Lists the Grafana dashboards of a cluster in an ASM instance.
    #[inline]
    pub fn describe_cluster_grafana(
        &self,
        request: DescribeClusterGrafanaRequest,
    ) -> Call<'_, DescribeClusterGrafanaRequest> {
        self.inner.call(request)
    }
    /// Reads the public Prometheus endpoint of a cluster in an ASM instance.
    #[inline]
    pub fn describe_cluster_prometheus(
        &self,
        request: DescribeClusterPrometheusRequest,
    ) -> Call<'_, DescribeClusterPrometheusRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes clusters that belong to an ASM instance.
    #[inline]
    pub fn describe_clusters_in_service_mesh(
        &self,
        request: DescribeClustersInServiceMeshRequest,
    ) -> Call<'_, DescribeClustersInServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Lists YAML templates of Istio resources for common scenarios, by kind and Istio version.
    #[inline]
    pub fn describe_cr_templates(
        &self,
        request: DescribeCrTemplatesRequest,
    ) -> Call<'_, DescribeCrTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists EIPs that an ASM instance can use, with status and address.
    #[inline]
    pub fn describe_eip_resources(
        &self,
        request: DescribeEipResourcesRequest,
    ) -> Call<'_, DescribeEipResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates of an ASM gateway, with their validity and state.
    #[inline]
    pub fn describe_gateway_secret_details(
        &self,
        request: DescribeGatewaySecretDetailsRequest,
    ) -> Call<'_, DescribeGatewaySecretDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists the access log dashboards of a data plane cluster.
    #[inline]
    pub fn describe_guest_cluster_access_log_dashboards(
        &self,
        request: DescribeGuestClusterAccessLogDashboardsRequest,
    ) -> Call<'_, DescribeGuestClusterAccessLogDashboardsRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of a cluster in an ASM instance, with labels if requested.
    #[inline]
    pub fn describe_guest_cluster_namespaces(
        &self,
        request: DescribeGuestClusterNamespacesRequest,
    ) -> Call<'_, DescribeGuestClusterNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the pods in a namespace of a cluster that belongs to an ASM instance.
    #[inline]
    pub fn describe_guest_cluster_pods(
        &self,
        request: DescribeGuestClusterPodsRequest,
    ) -> Call<'_, DescribeGuestClusterPodsRequest> {
        self.inner.call(request)
    }
    /// Details the services that an ASM gateway imported, with labels, ports and clusters.
    #[inline]
    pub fn describe_imported_services_detail(
        &self,
        request: DescribeImportedServicesDetailRequest,
    ) -> Call<'_, DescribeImportedServicesDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names of an ASM gateway, with protocol and certificate.
    #[inline]
    pub fn describe_istio_gateway_domains(
        &self,
        request: DescribeIstioGatewayDomainsRequest,
    ) -> Call<'_, DescribeIstioGatewayDomainsRequest> {
        self.inner.call(request)
    }
    /// Reads one route of an ASM gateway, with its matching conditions and destinations.
    #[inline]
    pub fn describe_istio_gateway_route_detail(
        &self,
        request: DescribeIstioGatewayRouteDetailRequest,
    ) -> Call<'_, DescribeIstioGatewayRouteDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of an ASM gateway, with path, priority and status.
    #[inline]
    pub fn describe_istio_gateway_routes(
        &self,
        request: DescribeIstioGatewayRoutesRequest,
    ) -> Call<'_, DescribeIstioGatewayRoutesRequest> {
        self.inner.call(request)
    }
    /// Shows which network each cluster of an ASM instance belongs to, and its cross-network gateway.
    #[inline]
    pub fn describe_mesh_multi_cluster_network(
        &self,
        request: DescribeMeshMultiClusterNetworkRequest,
    ) -> Call<'_, DescribeMeshMultiClusterNetworkRequest> {
        self.inner.call(request)
    }
    /// Reads basics of ASM, such as supported versions and regions, for each edition.
    #[inline]
    pub fn describe_metadata(
        &self,
        request: DescribeMetadataRequest,
    ) -> Call<'_, DescribeMetadataRequest> {
        self.inner.call(request)
    }
    /// Reads the sidecar proxy settings that apply to one namespace.
    #[inline]
    pub fn describe_namespace_scope_sidecar_config(
        &self,
        request: DescribeNamespaceScopeSidecarConfigRequest,
    ) -> Call<'_, DescribeNamespaceScopeSidecarConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the instance types of data plane nodes and whether they support MultiBuffer acceleration.
    #[inline]
    pub fn describe_nodes_instance_type(
        &self,
        request: DescribeNodesInstanceTypeRequest,
    ) -> Call<'_, DescribeNodesInstanceTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the CLB instances that a gateway in a cluster could reuse, by network type.
    #[inline]
    pub fn describe_reusable_slb(
        &self,
        request: DescribeReusableSlbRequest,
    ) -> Call<'_, DescribeReusableSlbRequest> {
        self.inner.call(request)
    }
    /// Runs additional checks on an ASM instance, such as its CLB instances, EIPs and log projects.
    #[inline]
    pub fn describe_service_mesh_additional_status(
        &self,
        request: DescribeServiceMeshAdditionalStatusRequest,
    ) -> Call<'_, DescribeServiceMeshAdditionalStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters that could be added to an ASM instance, with their state.
    #[inline]
    pub fn describe_service_mesh_clusters(
        &self,
        request: DescribeServiceMeshClustersRequest,
    ) -> Call<'_, DescribeServiceMeshClustersRequest> {
        self.inner.call(request)
    }
    /// Reads one ASM instance, with its endpoints, version, network and enabled features.
    #[inline]
    pub fn describe_service_mesh_detail(
        &self,
        request: DescribeServiceMeshDetailRequest,
    ) -> Call<'_, DescribeServiceMeshDetailRequest> {
        self.inner.call(request)
    }
    /// Reads the kubeconfig for connecting to an ASM instance, over the private or public network.
    #[inline]
    pub fn describe_service_mesh_kubeconfig(
        &self,
        request: DescribeServiceMeshKubeconfigRequest,
    ) -> Call<'_, DescribeServiceMeshKubeconfigRequest> {
        self.inner.call(request)
    }
    /// Lists the operation logs of an ASM instance, with their times.
    #[inline]
    pub fn describe_service_mesh_logs(
        &self,
        request: DescribeServiceMeshLogsRequest,
    ) -> Call<'_, DescribeServiceMeshLogsRequest> {
        self.inner.call(request)
    }
    /// Shows for each Istio proxy its version and whether clusters, listeners and routes are in sync.
    #[inline]
    pub fn describe_service_mesh_proxy_status(
        &self,
        request: DescribeServiceMeshProxyStatusRequest,
    ) -> Call<'_, DescribeServiceMeshProxyStatusRequest> {
        self.inner.call(request)
    }
    /// Shows how far the upgrade of an ASM instance and its gateways has got.
    #[inline]
    pub fn describe_service_mesh_upgrade_status(
        &self,
        request: DescribeServiceMeshUpgradeStatusRequest,
    ) -> Call<'_, DescribeServiceMeshUpgradeStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the ECS instances in the same VPC as an ASM instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_service_mesh_vms(
        &self,
        request: DescribeServiceMeshVMsRequest,
    ) -> Call<'_, DescribeServiceMeshVMsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's ASM instances, optionally by tag.
    #[inline]
    pub fn describe_service_meshes(
        &self,
        request: DescribeServiceMeshesRequest,
    ) -> Call<'_, DescribeServiceMeshesRequest> {
        self.inner.call(request)
    }
    /// Shows to which versions an ASM instance can be upgraded.
    #[inline]
    pub fn describe_upgrade_version(
        &self,
        request: DescribeUpgradeVersionRequest,
    ) -> Call<'_, DescribeUpgradeVersionRequest> {
        self.inner.call(request)
    }
    /// Lists the ASM permissions of one RAM user or RAM role.
    #[inline]
    pub fn describe_user_permissions(
        &self,
        request: DescribeUserPermissionsRequest,
    ) -> Call<'_, DescribeUserPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the IDs of RAM users or roles that hold RBAC permissions.
    #[inline]
    pub fn describe_users_with_permissions(
        &self,
        request: DescribeUsersWithPermissionsRequest,
    ) -> Call<'_, DescribeUsersWithPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the versions that a new ASM instance can have, by edition.
    #[inline]
    pub fn describe_versions(
        &self,
        request: DescribeVersionsRequest,
    ) -> Call<'_, DescribeVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual machines that have joined an ASM instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_vms_in_service_mesh(
        &self,
        request: DescribeVMsInServiceMeshRequest,
    ) -> Call<'_, DescribeVMsInServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs of a region that a new ASM instance could use.
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC that an ASM instance could use.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Reads the CA certificate of an ASM instance.
    #[inline]
    pub fn get_ca_cert(&self, request: GetCaCertRequest) -> Call<'_, GetCaCertRequest> {
        self.inner.call(request)
    }
    /// Lists the workloads of a cluster that match a label selector.
    #[inline]
    pub fn get_deployment_by_selector(
        &self,
        request: GetDeploymentBySelectorRequest,
    ) -> Call<'_, GetDeploymentBySelectorRequest> {
        self.inner.call(request)
    }
    /// Looks up the URLs of Grafana dashboards in ARMS for a cluster, by title.
    #[inline]
    pub fn get_grafana_dashboard_url(
        &self,
        request: GetGrafanaDashboardUrlRequest,
    ) -> Call<'_, GetGrafanaDashboardUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of a service registered in an ASM instance, by cluster.
    #[inline]
    pub fn get_registered_service_endpoints(
        &self,
        request: GetRegisteredServiceEndpointsRequest,
    ) -> Call<'_, GetRegisteredServiceEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces that hold services registered in an ASM instance.
    #[inline]
    pub fn get_registered_service_namespaces(
        &self,
        request: GetRegisteredServiceNamespacesRequest,
    ) -> Call<'_, GetRegisteredServiceNamespacesRequest> {
        self.inner.call(request)
    }
    /// Reads one lane of a lane group, with services, label and ingress rule.
    #[inline]
    pub fn get_swim_lane_detail(
        &self,
        request: GetSwimLaneDetailRequest,
    ) -> Call<'_, GetSwimLaneDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the lane groups of an ASM instance.
    #[inline]
    pub fn get_swim_lane_group_list(
        &self,
        request: GetSwimLaneGroupListRequest,
    ) -> Call<'_, GetSwimLaneGroupListRequest> {
        self.inner.call(request)
    }
    /// Lists the lanes of one lane group.
    #[inline]
    pub fn get_swim_lane_list(
        &self,
        request: GetSwimLaneListRequest,
    ) -> Call<'_, GetSwimLaneListRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual machine applications that were brought into an ASM instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_vm_app_mesh_info(
        &self,
        request: GetVmAppMeshInfoRequest,
    ) -> Call<'_, GetVmAppMeshInfoRequest> {
        self.inner.call(request)
    }
    /// Reads what a virtual machine needs to join: hosts entries, token and Envoy environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_vm_meta(&self, request: GetVmMetaRequest) -> Call<'_, GetVmMetaRequest> {
        self.inner.call(request)
    }
    /// Updates the permissions that a RAM user has in service meshes.
    #[inline]
    pub fn grant_user_permissions(
        &self,
        request: GrantUserPermissionsRequest,
    ) -> Call<'_, GrantUserPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the service accounts of a namespace in a cluster.
    #[inline]
    pub fn list_service_accounts(
        &self,
        request: ListServiceAccountsRequest,
    ) -> Call<'_, ListServiceAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on ASM instances, or the instances by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the waypoint proxies in a namespace of a data plane cluster, with their configuration.
    #[inline]
    pub fn list_waypoints(
        &self,
        request: ListWaypointsRequest,
    ) -> Call<'_, ListWaypointsRequest> {
        self.inner.call(request)
    }
    /// Binds an EIP to the API server of an ASM instance or unbinds it.
    #[inline]
    pub fn modify_api_server_eip_resource(
        &self,
        request: ModifyApiServerEipResourceRequest,
    ) -> Call<'_, ModifyApiServerEipResourceRequest> {
        self.inner.call(request)
    }
    /// Binds an EIP to Istio Pilot of an ASM instance or unbinds it.
    #[inline]
    pub fn modify_pilot_eip_resource(
        &self,
        request: ModifyPilotEipResourceRequest,
    ) -> Call<'_, ModifyPilotEipResourceRequest> {
        self.inner.call(request)
    }
    /// Gives an ASM instance a new name.
    #[inline]
    pub fn modify_service_mesh_name(
        &self,
        request: ModifyServiceMeshNameRequest,
    ) -> Call<'_, ModifyServiceMeshNameRequest> {
        self.inner.call(request)
    }
    /// Sets the audit log of a mesh up again, as after its log project was deleted by mistake.
    #[inline]
    pub fn re_activate_audit(
        &self,
        request: ReActivateAuditRequest,
    ) -> Call<'_, ReActivateAuditRequest> {
        self.inner.call(request)
    }
    /// Takes a cluster out of an ASM instance, keeping its Istio namespace if requested.
    #[inline]
    pub fn remove_cluster_from_service_mesh(
        &self,
        request: RemoveClusterFromServiceMeshRequest,
    ) -> Call<'_, RemoveClusterFromServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Takes a virtual machine out of an ASM instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_vm_from_service_mesh(
        &self,
        request: RemoveVMFromServiceMeshRequest,
    ) -> Call<'_, RemoveVMFromServiceMeshRequest> {
        self.inner.call(request)
    }
    /// Invalidates the kubeconfig of an ASM instance and issues a new one.
    #[inline]
    pub fn revoke_kubeconfig(
        &self,
        request: RevokeKubeconfigRequest,
    ) -> Call<'_, RevokeKubeconfigRequest> {
        self.inner.call(request)
    }
    /// Puts tags on ASM instances, or changes the values of existing ones.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off ASM instances, given ones or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an ASM gateway to the definition in the request body.
    #[inline]
    pub fn update_asm_gateway(
        &self,
        request: UpdateASMGatewayRequest,
    ) -> Call<'_, UpdateASMGatewayRequest> {
        self.inner.call(request)
    }
    /// Changes which services of a namespace an ASM gateway imports as upstream.
    #[inline]
    pub fn update_asm_gateway_imported_services(
        &self,
        request: UpdateASMGatewayImportedServicesRequest,
    ) -> Call<'_, UpdateASMGatewayImportedServicesRequest> {
        self.inner.call(request)
    }
    /// Copies namespace information from a Kubernetes cluster to its ASM instance.
    #[inline]
    pub fn update_asm_namespace_from_guest_cluster(
        &self,
        request: UpdateASMNamespaceFromGuestClusterRequest,
    ) -> Call<'_, UpdateASMNamespaceFromGuestClusterRequest> {
        self.inner.call(request)
    }
    /// Turns collection of control plane logs on or off, with log project and retention.
    #[inline]
    pub fn update_control_plane_log_config(
        &self,
        request: UpdateControlPlaneLogConfigRequest,
    ) -> Call<'_, UpdateControlPlaneLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a cluster's settings in an ASM instance, namely its SMC switch.
    #[inline]
    pub fn update_guest_cluster_config(
        &self,
        request: UpdateGuestClusterConfigRequest,
    ) -> Call<'_, UpdateGuestClusterConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a route of an ASM gateway, with its matching conditions and destinations.
    #[inline]
    pub fn update_istio_gateway_routes(
        &self,
        request: UpdateIstioGatewayRoutesRequest,
    ) -> Call<'_, UpdateIstioGatewayRoutesRequest> {
        self.inner.call(request)
    }
    /// Changes sidecar injection or the data plane mode of a namespace.
    #[inline]
    pub fn update_istio_injection_config(
        &self,
        request: UpdateIstioInjectionConfigRequest,
    ) -> Call<'_, UpdateIstioInjectionConfigRequest> {
        self.inner.call(request)
    }
    /// Changes priority, status or description of an ASM gateway route.
    #[inline]
    pub fn update_istio_route_additional_status(
        &self,
        request: UpdateIstioRouteAdditionalStatusRequest,
    ) -> Call<'_, UpdateIstioRouteAdditionalStatusRequest> {
        self.inner.call(request)
    }
    /// Lets Istio resources be reached through data plane clusters' Kubernetes API, or stops that.
    #[inline]
    pub fn update_mesh_cr_aggregation(
        &self,
        request: UpdateMeshCRAggregationRequest,
    ) -> Call<'_, UpdateMeshCRAggregationRequest> {
        self.inner.call(request)
    }
    /// Changes the features of an ASM instance, such as tracing, telemetry, OPA and proxy resources.
    #[inline]
    pub fn update_mesh_feature(
        &self,
        request: UpdateMeshFeatureRequest,
    ) -> Call<'_, UpdateMeshFeatureRequest> {
        self.inner.call(request)
    }
    /// Sets which network each cluster of an ASM instance belongs to, and its cross-network gateway.
    #[inline]
    pub fn update_mesh_multi_cluster_network(
        &self,
        request: UpdateMeshMultiClusterNetworkRequest,
    ) -> Call<'_, UpdateMeshMultiClusterNetworkRequest> {
        self.inner.call(request)
    }
    /// Changes the sidecar proxy settings of one namespace, such as captured ports and resources.
    #[inline]
    pub fn update_namespace_scope_sidecar_config(
        &self,
        request: UpdateNamespaceScopeSidecarConfigRequest,
    ) -> Call<'_, UpdateNamespaceScopeSidecarConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the services or label of a lane.
    #[inline]
    pub fn update_swim_lane(
        &self,
        request: UpdateSwimLaneRequest,
    ) -> Call<'_, UpdateSwimLaneRequest> {
        self.inner.call(request)
    }
    /// Changes a lane group's services, fallback targets and ingress routing.
    #[inline]
    pub fn update_swim_lane_group(
        &self,
        request: UpdateSwimLaneGroupRequest,
    ) -> Call<'_, UpdateSwimLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Changes resources, replicas or autoscaling of a waypoint proxy.
    #[inline]
    pub fn update_waypoint(
        &self,
        request: UpdateWaypointRequest,
    ) -> Call<'_, UpdateWaypointRequest> {
        self.inner.call(request)
    }
    /// Upgrades an ASM instance and its gateways in steps, or switches it to Professional Edition.
    #[inline]
    pub fn upgrade_mesh_edition_partially(
        &self,
        request: UpgradeMeshEditionPartiallyRequest,
    ) -> Call<'_, UpgradeMeshEditionPartiallyRequest> {
        self.inner.call(request)
    }
    /// Upgrades an ASM instance to a newer version, or only prechecks the upgrade.
    #[inline]
    pub fn upgrade_mesh_version(
        &self,
        request: UpgradeMeshVersionRequest,
    ) -> Call<'_, UpgradeMeshVersionRequest> {
        self.inner.call(request)
    }
}
